/** Whose data is gathered. A student without an account has no user. */
export type Subject = { student: string; user: string | null }

/** One kind of data held about a student, and how it is read. */
export type DataKind = {
  name: string
  /** The tables it tells of, so that a test can say which are in no kind. */
  tables: readonly string[]
  /** Reads it; `:student` and `:user` are the subject, the newest first where there may be many. */
  sql: string
  /** Columns in which staff wrote freely. They may name others, so the school reads them before it hands them on. */
  staffWords?: readonly string[]
}

/** A value as the driver gives it. */
export type Value = string | number | boolean | Date | null | readonly string[] | object
export type DataRow = Record<string, Value>

export type GatheredKind = {
  name: string
  rows: DataRow[]
  /** There is more than can be in one file; the rows are the newest. */
  cut: boolean
}
