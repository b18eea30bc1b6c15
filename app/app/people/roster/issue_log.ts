import db from '@adonisjs/lucid/services/db'

export type Issue = {
  severity: 'error' | 'warning'
  file: string
  line: number | null
  /** Part of a message key, `people.issue.…`. */
  code: string
  params?: Record<string, string | number>
}

/** More are counted, not kept: a file with a wrong column has one on every line. */
const MOST_KEPT = 1000
const AT_ONCE = 200

/** What is wrong with a file, line by line. */
export class IssueLog {
  errors = 0
  warnings = 0
  #kept = 0
  #waiting: Issue[] = []

  constructor(
    readonly importId: string,
    /** The file in which the people are, for issues that are found later. */
    readonly peopleFile: string,
    /** Issues are written down; otherwise only counted, because they were before. */
    readonly keeps = true
  ) {}

  async add(issue: Issue): Promise<void> {
    if (issue.severity === 'error') this.errors++
    else this.warnings++
    if (!this.keeps || this.#kept >= MOST_KEPT) return
    this.#kept++
    this.#waiting.push(issue)
    if (this.#waiting.length >= AT_ONCE) await this.flush()
  }

  async flush(): Promise<void> {
    if (this.#waiting.length === 0) return
    const rows = this.#waiting.map(({ params = {}, ...issue }) => ({
      ...issue,
      params: JSON.stringify(params),
      roster_import_id: this.importId,
    }))
    this.#waiting = []
    await db.table('roster_import_issues').multiInsert(rows)
  }
}
