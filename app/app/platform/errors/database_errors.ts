/** Error codes of connections that could not be made or were lost, from Node.js and PostgreSQL
 * (class 08, 57P), and of statements that waited longer than they may (57014, 55P03). */
const UNAVAILABLE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT|08\w{3}|57P0[123]|57014|55P03|53300)$/

/** Whether an error says that the database cannot be reached now, rather than that the request was wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: string }
  if (code && UNAVAILABLE.test(code)) return true
  return error.name === 'KnexTimeoutError' || /Connection terminated/.test(error.message)
}

/** Whether PostgreSQL refused a text it cannot store (a zero character, 22021). */
export function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && (error as { code?: string }).code === '22021'
}
