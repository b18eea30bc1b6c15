/**
 * The doc comment of a controller, `GET /api/v1/session: who is signed in, or null; …`, as summary and description.
 * A comment that says no more than the address is replaced by the name of the route.
 */
export function summaryOf(comment: string, routeName: string) {
  const text = comment
    .replace(/\s+/g, ' ')
    // The address is known; what follows it is worth saying.
    .replace(/^(GET|POST|PUT|PATCH|DELETE) \S+\s*/, '')
    .trim()
  if (!text) return { summary: sentence(routeName.replace(/[._]/g, ' ')) }
  const [first] = text.split(/(?<=[.;:])\s/)
  const summary = sentence(first!.replace(/[.;:]$/, ''))
  return text.length > first!.length ? { summary, description: sentence(text) } : { summary }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
