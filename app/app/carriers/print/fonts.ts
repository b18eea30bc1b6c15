import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type PDFDocument from 'pdfkit'

export type Weight = 400 | 700

/** Noto Sans comes in one file for each script. The order matters where two have a character. */
const FAMILIES = [
  {
    from: '@fontsource/noto-sans',
    scripts: [
      'latin',
      'latin-ext',
      'cyrillic',
      'cyrillic-ext',
      'greek',
      'greek-ext',
      'vietnamese',
      'devanagari',
    ],
  },
  { from: '@fontsource/noto-sans-arabic', scripts: ['arabic'] },
] as const

/** What is printed for a character that none of the fonts has. */
const MISSING = '?'

type Subset = {
  name: string
  family: string
  script: string
  ranges: [first: number, last: number][]
}

const subsets: Subset[] = FAMILIES.flatMap(({ from, scripts }) => {
  const ranges = JSON.parse(readFileSync(pathOf(`${from}/unicode.json`), 'utf8'))
  return scripts.map((script) => ({
    name: `${from}/${script}`,
    family: from,
    script,
    ranges: rangesOf(ranges[script]),
  }))
})

/** Makes the fonts known to a document; only those that are used become part of it. */
export function registerFonts(document: InstanceType<typeof PDFDocument>): void {
  for (const { name, family, script } of subsets) {
    const prefix = family.slice(family.indexOf('/') + 1)
    for (const weight of [400, 700] as const) {
      const file = pathOf(`${family}/files/${prefix}-${script}-${weight}-normal.woff`)
      document.registerFont(fontName(name, weight), file)
    }
  }
}

/** Parts of a text that one font can set. A blank stays with what it follows, for every font has one. */
export function byFont(text: string, weight: Weight): { text: string; font: string }[] {
  const parts: { text: string; font: string }[] = []
  for (const character of text) {
    const last = parts.at(-1)
    const subset = character === ' ' && last ? undefined : subsetOf(character)
    const font =
      subset === undefined && character === ' ' && last
        ? last.font
        : fontName((subset ?? subsets[0]!).name, weight)
    const printed = character === ' ' || subset ? character : MISSING
    if (last?.font === font) last.text += printed
    else parts.push({ text: printed, font })
  }
  return parts
}

function subsetOf(character: string): Subset | undefined {
  const code = character.codePointAt(0)!
  return subsets.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last))
}

function fontName(subset: string, weight: Weight): string {
  return `${subset} ${weight}`
}

/** Reads CSS's unicode-range: `U+0020-007F,U+00A0`. */
function rangesOf(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first, last] = range
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return [first!, last ?? first!]
  })
}

function pathOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier))
}
