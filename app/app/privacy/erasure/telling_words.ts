import type { Person } from '#privacy/erasure/person'

/** What a text must not say any more, as regular expressions of PostgreSQL. */
export type TellingWords = {
  /** What can only mean this person. Null: nothing. */
  sure: string | null
  /** The names alone too: for texts that are known to be about this person. */
  likely: string | null
  /** As they are, to be compared with whole values. */
  values: string[]
}

/** The words by which a person could be known in a text that somebody typed. */
export function tellingWordsOf({ student, user }: Person): TellingWords {
  const names = [
    student && `${student.givenName} ${student.familyName}`,
    student && `${student.familyName} ${student.givenName}`,
    student && `${student.familyName}, ${student.givenName}`,
    user?.name,
  ]
  const keys = [student?.number, student?.email, student?.cardNumber, user?.email]
  const guardian = [student?.guardianName, student?.guardianContact]
  const values = present([...names, ...keys, ...guardian, student?.sourcedId, user?.sourcedId])
  const alone = present([student?.givenName, student?.familyName])
  return {
    sure: anyOf(present([...names, ...keys, ...guardian])),
    likely: anyOf([...values, ...alone]),
    values,
  }
}

/** Two letters say nothing, and would take half of every text with them. */
function present(words: (string | null | undefined)[]): string[] {
  return [...new Set(words.filter((word) => word && word.trim().length > 2))] as string[]
}

/** Longest first, so that a full name goes as one. Only as whole words: number 100 is not in 1005. */
function anyOf(words: string[]): string | null {
  if (words.length === 0) return null
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return `(?<![[:alnum:]])(${longestFirst.map(escaped).join('|')})(?![[:alnum:]])`
}

const escaped = (word: string) => word.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
