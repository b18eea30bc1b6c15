import type { Page } from '#platform/lists/page'

type Limitable<Row> = { offset(rows: number): { limit(rows: number): PromiseLike<Row[]> } }

/**
 * One page of a list too long to be counted: it tells whether there is a next one by reading one row more.
 */
export async function nextPageOf<Row>(
  query: Limitable<Row>,
  { page: number = 1, per_page: size = 25 }: { page?: number; per_page?: number }
): Promise<{ rows: Row[]; page: Page }> {
  const rows = await query.offset((number - 1) * size).limit(size + 1)
  return {
    rows: rows.slice(0, size),
    page: { number, size, total: null, next: rows.length > size },
  }
}
