import type { Issue, IssueLog } from '#people/roster/issue_log'
import type { Row } from '#people/roster/read_rows'

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Looks at the cells of one line and keeps what is wrong with them. */
export class LineCheck {
  isBroken = false

  constructor(
    readonly row: Row,
    readonly file: string,
    readonly issues: IssueLog
  ) {}

  async error(code: string, params?: Issue['params']): Promise<void> {
    this.isBroken = true
    await this.#add('error', code, params)
  }

  warn(code: string, params?: Issue['params']): Promise<void> {
    return this.#add('warning', code, params)
  }

  /** The text of a cell that must not be empty. */
  async required(column: string, most = 200): Promise<string> {
    const value = await this.optional(column, most)
    if (!value && !this.isBroken) await this.error('value_missing', { column })
    return value ?? ''
  }

  async optional(column: string, most = 200): Promise<string | undefined> {
    const value = this.row.cell(column)
    if (value.includes('\0')) await this.error('value_unstorable', { column })
    else if (value.length > most) await this.error('value_too_long', { column, most })
    else return value || undefined
    return undefined
  }

  /** An address that is none is left out; the person comes all the same. */
  async email(column: string): Promise<string | undefined> {
    const value = await this.optional(column, 254)
    if (!value || EMAIL.test(value)) return value?.toLowerCase()
    await this.warn('email_invalid', { column })
    return undefined
  }

  async oneOf<Value extends string>(
    column: string,
    values: readonly Value[]
  ): Promise<Value | undefined> {
    const value = this.row.cell(column)
    if (!value) return undefined
    if ((values as readonly string[]).includes(value)) return value as Value
    await this.error('value_unknown', { column, value: value.slice(0, 50) })
    return undefined
  }

  #add(severity: Issue['severity'], code: string, params?: Issue['params']): Promise<void> {
    return this.issues.add({ severity, file: this.file, line: this.row.line, code, params })
  }
}
