/** A spreadsheet takes a cell that begins so for a formula, which can do harm on the reader's machine (CWE-1236). */
const BEGINS_A_FORMULA = /^[=+\-@\t\r]/

/** A line of CSV (RFC 4180). Cells that a spreadsheet would run begin with an apostrophe. */
export function csvLine(cells: (string | null)[]): string {
  return `${cells.map((cell) => quoted(neutral(cell ?? ''))).join(',')}\r\n`
}

/** The cell as it was before `csvLine`: what is exported can be imported again. */
export function withoutNeutralising(cell: string): string {
  return cell.startsWith(`'`) && BEGINS_A_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}

function neutral(cell: string): string {
  return BEGINS_A_FORMULA.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
