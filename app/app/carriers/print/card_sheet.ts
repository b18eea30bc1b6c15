import { setImmediate as nextTurn } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { drawCard, type CardDesign, type PrintedCard } from '#carriers/print/draw_card'
import { registerFonts } from '#carriers/print/fonts'
import { blockOf, CARD, mm, PAPERS, type Paper } from '#carriers/print/measures'

/** Most cards of one sheet: 50 pages of A4. */
export const MOST_CARDS = 500

type Sheet = {
  paper: Paper
  title: string
  design: CardDesign
  cards: AsyncIterable<PrintedCard> | Iterable<PrintedCard>
}

/**
 * A PDF with cards of credit-card size and marks to cut them by. Cards are taken one after the other, and other
 * requests get their turn between two of them; a page leaves the memory but for its bytes when the next one begins.
 */
export async function cardSheet({ paper, title, design, cards }: Sheet): Promise<Buffer> {
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    size: [mm(PAPERS[paper].width), mm(PAPERS[paper].height)],
    info: { Title: title, Creator: 'Student Pass' },
    displayTitle: true,
  })
  const finished = collect(document)
  registerFonts(document)

  const { x, y, perPage } = blockOf(paper)
  let drawn = 0
  for await (const card of cards) {
    const place = drawn % perPage
    if (place === 0) addPage(document, paper)
    const [column, row] = [place % PAPERS[paper].columns, Math.floor(place / PAPERS[paper].columns)]
    drawCard(document, card, design, mm(x + column * CARD.width), mm(y + row * CARD.height))
    drawn += 1
    await nextTurn()
  }
  if (drawn === 0) addPage(document, paper)
  document.end()
  return finished
}

function addPage(document: InstanceType<typeof PDFDocument>, paper: Paper): void {
  document.addPage()
  drawCutMarks(document, paper)
}

/** Short lines outside of the block, where the cuts begin and end. */
function drawCutMarks(document: InstanceType<typeof PDFDocument>, paper: Paper): void {
  const { x, y } = blockOf(paper)
  const { columns, rows } = PAPERS[paper]
  const [right, bottom] = [x + columns * CARD.width, y + rows * CARD.height]
  document.lineWidth(0.4).strokeColor('#64748b')
  for (let column = 0; column <= columns; column++) {
    const at = mm(x + column * CARD.width)
    document
      .moveTo(at, mm(y - 5))
      .lineTo(at, mm(y - 1))
      .moveTo(at, mm(bottom + 1))
      .lineTo(at, mm(bottom + 5))
  }
  for (let row = 0; row <= rows; row++) {
    const at = mm(y + row * CARD.height)
    document
      .moveTo(mm(x - 5), at)
      .lineTo(mm(x - 1), at)
      .moveTo(mm(right + 1), at)
      .lineTo(mm(right + 5), at)
  }
  document.stroke()
}

async function collect(document: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
