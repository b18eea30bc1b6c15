type Narrowable = { whereRaw(sql: string, bindings: string[]): unknown }

/**
 * Narrows a query over `students` to those whose name or number contains every word, whatever the order, the case
 * and the accents. The index behind it is over trigrams; a word of one or two letters reads in the order of the list.
 */
export function whereMatching<Query extends Narrowable>(query: Query, search: string): Query {
  for (const word of search.split(/\s+/).filter(Boolean)) {
    query.whereRaw(`students.search_text like '%' || search_text(?) || '%'`, [literally(word)])
  }
  return query
}

/** A text that LIKE takes as it is, though it may hold the wildcards. */
function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&')
}
