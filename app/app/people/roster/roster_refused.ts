/** The file as a whole cannot be read; nothing of it is taken. `code` is part of a message key, `people.issue.…`. */
export class RosterRefused extends Error {
  constructor(
    readonly code: string,
    readonly file: string,
    readonly params: Record<string, string | number> = {},
    readonly line: number | null = null
  ) {
    super(`${file}: ${code}`)
  }
}
