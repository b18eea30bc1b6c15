import type PDFDocument from 'pdfkit'
import type { CardWords } from '#carriers/print/card_words'
import { CARD, mm } from '#carriers/print/measures'
import { drawQr, QR_SIDE } from '#carriers/print/qr_modules'
import { drawLine, type TextLine } from '#carriers/print/text_line'
import { directionOf, type Direction } from '#carriers/print/visual_runs'

type Document = InstanceType<typeof PDFDocument>

export type PrintedCard = {
  code: string
  type: string
  givenName: string
  familyName: string
  grade: string
  number: string
  validUntil: string
  /** JPEG or PNG; null: the initials stand there. */
  photo: Buffer | null
}

export type CardDesign = { school: string; words: CardWords; direction: Direction }

const BAND = { height: 9, colour: '#1e3a8a', text: '#ffffff' }
const MARGIN = 4
const PHOTO = { y: 12.5, width: 19, height: 24 }
const QR = { x: CARD.width - QR_SIDE - 1.5, y: 11 }
const FACTS = { x: MARGIN + PHOTO.width + 3, y: 15, step: 8.2 }
const NAME = { baseline: 43.2, step: 5.6 }
const INK = '#0f172a'
const FAINT = '#475569'

/** Draws one card with its corner at (x, y), points. A card in Arabic is the mirror image, but for code and photo. */
export function drawCard(
  document: Document,
  card: PrintedCard,
  design: CardDesign,
  x: number,
  y: number
) {
  const place = (left: number, width: number) =>
    x + mm(design.direction === 'rtl' ? CARD.width - left - width : left)

  drawBand(document, card, design, x, y)
  drawPhoto(document, card, place(MARGIN, PHOTO.width), y + mm(PHOTO.y))
  drawQr(document, card.code, place(QR.x, QR_SIDE), y + mm(QR.y))

  const factWidth = QR.x - FACTS.x
  const facts = [
    [design.words.grade, card.grade],
    [design.words.number, card.number],
    [design.words.validUntil, card.validUntil],
  ]
  facts.forEach(([label, value], index) => {
    const at = {
      x: place(FACTS.x, factWidth),
      width: mm(factWidth),
      direction: design.direction,
      align: startOf(design.direction),
    }
    const top = FACTS.y + index * FACTS.step
    drawLine(document, {
      ...at,
      text: label!,
      baseline: y + mm(top),
      size: 6,
      weight: 400,
      colour: FAINT,
    })
    drawLine(document, {
      ...at,
      text: value!,
      baseline: y + mm(top + 3.4),
      size: 8.5,
      weight: 700,
      colour: INK,
    })
  })

  const nameWidth = QR.x - MARGIN
  const names = [card.givenName, card.familyName]
  names.forEach((name, index) => {
    drawLine(document, {
      text: name,
      x: place(MARGIN, nameWidth),
      baseline: y + mm(NAME.baseline + index * NAME.step),
      width: mm(nameWidth),
      size: 12,
      weight: 700,
      colour: INK,
      direction: directionOf(name, design.direction),
      align: startOf(design.direction),
    })
  })
}

function drawBand(
  document: Document,
  { type }: PrintedCard,
  { school, direction }: CardDesign,
  x: number,
  y: number
) {
  document.rect(x, y, mm(CARD.width), mm(BAND.height)).fill(BAND.colour)
  const line = { baseline: y + mm(6), colour: BAND.text } as const
  const inside = CARD.width - 2 * MARGIN
  const typeWidth = inside * 0.32
  const schoolWidth = inside - typeWidth - 2
  const place = (left: number, width: number) =>
    x + mm(direction === 'rtl' ? CARD.width - left - width : left)
  drawLine(document, {
    ...line,
    text: school,
    x: place(MARGIN, schoolWidth),
    width: mm(schoolWidth),
    size: 9.5,
    weight: 700,
    direction: directionOf(school, direction),
    align: startOf(direction),
  })
  drawLine(document, {
    ...line,
    text: type,
    x: place(CARD.width - MARGIN - typeWidth, typeWidth),
    width: mm(typeWidth),
    size: 8,
    weight: 400,
    direction: directionOf(type, direction),
    align: direction === 'rtl' ? 'left' : 'right',
  })
}

function drawPhoto(document: Document, card: PrintedCard, x: number, y: number) {
  const [width, height] = [mm(PHOTO.width), mm(PHOTO.height)]
  document.save()
  document.roundedRect(x, y, width, height, mm(1)).clip()
  if (card.photo) {
    document.image(card.photo, x, y, { cover: [width, height], align: 'center', valign: 'center' })
  } else {
    document.rect(x, y, width, height).fill('#e2e8f0')
    const [given, family] = [initialOf(card.givenName), initialOf(card.familyName)]
    /* A blank keeps two letters of Arabic from becoming a word. */
    const text = directionOf(given, 'ltr') === 'rtl' ? `${given} ${family}` : given + family
    drawLine(document, {
      text,
      x,
      baseline: y + height * 0.58,
      width,
      size: 20,
      weight: 700,
      colour: FAINT,
      direction: directionOf(text, 'ltr'),
      align: 'center',
    })
  }
  document.restore()
}

const letters = new Intl.Segmenter()

function initialOf(name: string): string {
  const [first] = letters.segment(name)
  return first?.segment.toUpperCase() ?? ''
}

function startOf(direction: Direction): TextLine['align'] {
  return direction === 'rtl' ? 'right' : 'left'
}
