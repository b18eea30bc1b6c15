export type Direction = 'ltr' | 'rtl'

/** Characters of one direction, in the order in which they are read. */
export type Run = { text: string; direction: Direction }

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u
/** Digits of Arabic are read from left to right, as all digits are. */
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/
const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
}

/**
 * A line of text as runs from left to right on paper: what the Unicode bidirectional algorithm (UAX 9) says for names,
 * numbers and dates, which nest one level deep at most. A character without a direction goes with its neighbours if
 * they agree, and with the line otherwise.
 */
export function visualRuns(text: string, line: Direction): Run[] {
  const runs: Run[] = []
  for (const { character, direction } of resolved(Array.from(text), line)) {
    const last = runs.at(-1)
    if (last?.direction === direction) last.text += character
    else runs.push({ text: character, direction })
  }
  return line === 'rtl' ? runs.reverse() : runs
}

/** The direction of the first letter that has one. */
export function directionOf(text: string, otherwise: Direction): Direction {
  for (const character of text) {
    const direction = strongDirection(character)
    if (direction && !/\p{N}/u.test(character)) return direction
  }
  return otherwise
}

function resolved(characters: string[], line: Direction) {
  const strong = characters.map(strongDirection)
  return characters.map((character, index) => {
    const own = strong[index]
    if (own) return { character, direction: own }
    const before = strong.slice(0, index).findLast(Boolean) ?? line
    const after = strong.slice(index).find(Boolean) ?? line
    const direction = before === after ? before : line
    return {
      character: direction === 'rtl' ? (MIRRORED[character] ?? character) : character,
      direction,
    }
  })
}

function strongDirection(character: string): Direction | undefined {
  if (ARABIC_DIGITS.test(character)) return 'ltr'
  if (RIGHT_TO_LEFT.test(character)) return 'rtl'
  return LEFT_TO_RIGHT.test(character) ? 'ltr' : undefined
}
