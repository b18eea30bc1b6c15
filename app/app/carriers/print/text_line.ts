import type PDFDocument from 'pdfkit'
import { byFont, type Weight } from '#carriers/print/fonts'
import { visualRuns, type Direction } from '#carriers/print/visual_runs'

type Document = InstanceType<typeof PDFDocument>

/** One line of text in a box; every length in points. */
export type TextLine = {
  text: string
  /** Left edge of the box, and the line the letters stand on. */
  x: number
  baseline: number
  width: number
  size: number
  weight: Weight
  colour: string
  direction: Direction
  align: 'left' | 'right' | 'center'
}

/** A text that does not fit is set smaller down to this share, and shortened after that. */
const SMALLEST_SHARE = 0.7

/** pdfkit shapes a text word by word unless features are asked for, which puts words of Arabic in the wrong order. */
const WHOLE_RUNS = { features: [], lineBreak: false as const }

/** Draws a line of text of any script the fonts have, so that it stays inside its box. */
export function drawLine(document: Document, line: TextLine): void {
  const { text, size } = fitted(document, line)
  const parts = partsOf({ ...line, text })
  const width = widthOf(document, parts, size)
  const free = line.width - width
  let x = line.x + (line.align === 'left' ? 0 : line.align === 'right' ? free : free / 2)

  document.fillColor(line.colour)
  for (const part of parts) {
    document.font(part.font, size)
    document.text(part.text, x, line.baseline, { ...WHOLE_RUNS, baseline: 'alphabetic' })
    x += document.widthOfString(part.text, WHOLE_RUNS)
  }
}

function fitted(document: Document, line: TextLine): { text: string; size: number } {
  const natural = widthOf(document, partsOf(line), line.size)
  if (natural <= line.width) return line
  const size = Math.max(line.size * SMALLEST_SHARE, (line.size * line.width) / natural)

  const letters = Array.from(line.text)
  let text = line.text
  while (letters.length > 1 && widthOf(document, partsOf({ ...line, text }), size) > line.width) {
    letters.pop()
    text = `${letters.join('').trimEnd()}…`
  }
  return { text, size }
}

/** From left to right, each of one font. */
function partsOf({ text, direction, weight }: Pick<TextLine, 'text' | 'direction' | 'weight'>) {
  return visualRuns(text, direction).flatMap((run) => {
    const parts = byFont(run.text, weight)
    return run.direction === 'rtl' ? parts.reverse() : parts
  })
}

function widthOf(
  document: Document,
  parts: { text: string; font: string }[],
  size: number
): number {
  return parts.reduce(
    (sum, { text, font }) => sum + document.font(font, size).widthOfString(text, WHOLE_RUNS),
    0
  )
}
