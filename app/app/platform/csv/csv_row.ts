/** What a spreadsheet would take for a formula at the beginning of a cell. */
const FORMULA = /^[=+\-@\t\r]/
const NEEDS_QUOTES = /[",\r\n]/

/** Begins a file: by it spreadsheets know the text for UTF-8. */
export const CSV_BEGIN = '\uFEFF'

/**
 * One line of CSV (RFC 4180). A cell that a spreadsheet would calculate gets an apostrophe in front, so that
 * nothing in an export runs on the computer of who opens it (OWASP: CSV injection).
 */
export function csvRow(cells: (string | number | null)[]): string {
  return cells.map(csvCell).join(',') + '\r\n'
}

function csvCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
