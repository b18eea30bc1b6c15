import type { PresentedPass } from './pass_standing.js'

const ICONS: Record<PresentedPass['type']['kind'], string> = {
  hall: 'i-lucide-door-open',
  exit: 'i-lucide-footprints',
  library: 'i-lucide-book-open',
  visitor: 'i-lucide-user-round-check',
  event: 'i-lucide-ticket',
  id_card: 'i-lucide-id-card',
}

export function iconOf(kind: PresentedPass['type']['kind']): string {
  return ICONS[kind]
}
