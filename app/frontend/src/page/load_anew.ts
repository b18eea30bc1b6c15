import type { RouteLocationNormalized } from 'vue-router'

/** The one address that the server gives a camera to (app/platform/headers/page_policy.ts). */
const GATE = '/gate'
const loadedForGate = window.location.pathname === GATE

/**
 * A browser decides about the camera when it loads a page. Whoever comes to the gate from another page, or leaves it
 * for one, therefore loads the page anew.
 */
export function loadAnew(to: RouteLocationNormalized): boolean {
  const leadsToGate = to.name === 'gate'
  if (leadsToGate === loadedForGate) return true
  window.location.assign(leadsToGate ? GATE + to.hash : to.fullPath)
  return false
}
