import { nextTick } from 'vue'
import { START_LOCATION, type RouteLocationNormalized } from 'vue-router'

/**
 * A browser that loads a page begins at its top; a keyboard or a screen reader must find the same here, unless
 * the new page has put the focus somewhere itself.
 */
export async function focusNewPage(
  to: RouteLocationNormalized,
  from: RouteLocationNormalized,
  failure?: unknown
): Promise<void> {
  if (failure || from === START_LOCATION || to.path === from.path) return
  await nextTick()
  const main = document.getElementById('main')
  if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
}
