/** Names of makers and systems, the same in every language. */
const NAMES: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'Chromebook'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** What a browser's User-Agent header says it runs on; enough for a student to tell two phones apart. */
export function phoneNameOf(userAgent: string | undefined): string | null {
  return NAMES.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null
}
