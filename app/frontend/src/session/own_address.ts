/**
 * The page that somebody was on the way to, from the query of an address: only a path of our own,
 * never another site that somebody has put into a link.
 */
export function ownAddress(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/[^/\\]/.test(next) ? next : undefined
}
