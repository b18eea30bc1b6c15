/** What a column tells about a person. */
export const CATEGORIES = {
  key: 'Key of a person',
  name: 'Name',
  contact: 'Contact',
  school: 'School record',
  photo: 'Photo',
  secret: 'Proof of identity',
  movement: 'Movements',
  act: 'Acts and decisions',
  words: 'Free text',
  safeguarding: 'Safeguarding',
  technical: 'Technical trace',
} as const

export type Category = keyof typeof CATEGORIES

/** A table as its feature annotates it. Every column of the table stands in exactly one place. */
export type TableOfData = {
  table: string
  /** What the school needs it for. */
  purpose: string
  /** Whose data; nothing if the table is about nobody. */
  about: string
  /** When it goes. */
  kept: string
  /** Columns about persons, names separated by blanks. */
  personal: Partial<Record<Category, string>>
  /** All other columns. */
  other: string
}

/** A table that tells of nobody. */
export function aboutNobody(table: string, purpose: string, columns: string): TableOfData {
  return { table, purpose, about: '', kept: '', personal: {}, other: columns }
}

/** The names in such a list. */
export function columnsIn(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/).filter(Boolean)
}

/** Every column that a table's annotation names, in its order. */
export function columnsOf({ personal, other }: TableOfData): string[] {
  return [...Object.values(personal), other].flatMap(columnsIn)
}
