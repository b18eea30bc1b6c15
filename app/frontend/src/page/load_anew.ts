import type { RouteLocationNormalized } from 'vue-router'

/** The one page that the server gives a camera to (app/platform/headers/page_policy.ts). */
const loadedForGate = /^\/gate\/?$/.test(window.location.pathname)

/**
 * A browser decides about the camera when it loads a page. Whoever comes to the gate from another page, or leaves it
 * for one, therefore loads the page anew.
 */
export function loadAnew(to: RouteLocationNormalized): boolean {
  if ((to.name === 'gate') === loadedForGate) return true
  window.location.assign(to.fullPath)
  return false
}
