const POINTS_PER_MM = 72 / 25.4

/** Millimetres in the unit of PDF. */
export const mm = (millimetres: number): number => millimetres * POINTS_PER_MM

/** A card of ISO/IEC 7810 ID-1, mm. */
export const CARD = { width: 85.6, height: 53.98 }

export const PAPERS = {
  /** 10 cards, with 13.5 mm free above and below. */
  a4: { width: 210, height: 297, columns: 2, rows: 5 },
  /** 8 cards: a fifth row would end where most printers cannot print. */
  letter: { width: 215.9, height: 279.4, columns: 2, rows: 4 },
} as const

export type Paper = keyof typeof PAPERS

/** Where the cards of a sheet lie: the corner at the top left of the whole block, mm. */
export function blockOf(paper: Paper): { x: number; y: number; perPage: number } {
  const { width, height, columns, rows } = PAPERS[paper]
  return {
    x: (width - columns * CARD.width) / 2,
    y: (height - rows * CARD.height) / 2,
    perPage: columns * rows,
  }
}
