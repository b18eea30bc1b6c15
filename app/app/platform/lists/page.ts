import vine from '@vinejs/vine'

/** The part of a query string that chooses a page of a list. */
export const pageFields = {
  page: vine.number().withoutDecimals().min(1).max(10_000).optional(),
  per_page: vine.number().withoutDecimals().min(1).max(100).optional(),
}

/** What a reader asked for; 25 from the first without it. */
export type WantedPage = { page?: number; per_page?: number }

export type Page = { number: number; size: number; total: number | null; next: boolean }

/** Any query builder of Lucid that counts its pages. */
type Pageable<Row> = {
  paginate(
    page: number,
    size: number
  ): Promise<{ all(): Row[]; total: number; hasMorePages: boolean }>
}

/** One page of a query, and what a reader needs to ask for the next one. */
export async function pageOf<Row>(
  query: Pageable<Row>,
  { page = 1, per_page: size = 25 }: WantedPage
): Promise<{ rows: Row[]; page: Page }> {
  const found = await query.paginate(page, size)
  return {
    rows: found.all(),
    page: { number: page, size, total: Number(found.total), next: found.hasMorePages },
  }
}
