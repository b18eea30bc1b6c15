import { LOOKING_AFTER } from '../incidents/looking_after.js'
import type { MessageKey } from '../messages/use_messages.js'
import type { Role } from '../session/signed_in_user.js'

/** The order of the groups in the menu. */
export const GROUPS = ['own', 'passes', 'school', 'people', 'review', 'account'] as const
export type Group = (typeof GROUPS)[number]

export type NavigationEntry = {
  to: string
  label: MessageKey
  icon: string
  /** Who finds the page in the menu; who may open it is said by its route. Without it everybody does. */
  roles?: readonly Role[]
  group: Group
}

const OFFICE = ['staff', 'admin'] as const
const CORRIDOR = ['staff', 'monitor', 'supervisor', 'admin'] as const

/** The pages of the menu, one line each. */
// prettier-ignore
export const NAVIGATION: readonly NavigationEntry[] = [
  { to: '/pass', label: 'nav.pass', icon: 'i-lucide-ticket', roles: ['student'], group: 'own' },
  { to: '/pass/request', label: 'nav.request', icon: 'i-lucide-plus', roles: ['student'], group: 'own' },
  { to: '/pass/history', label: 'nav.history', icon: 'i-lucide-history', roles: ['student'], group: 'own' },
  { to: '/pass/privacy', label: 'nav.privacy', icon: 'i-lucide-eye', roles: ['student'], group: 'own' },
  { to: '/staff', label: 'nav.staff', icon: 'i-lucide-ticket-plus', roles: OFFICE, group: 'passes' },
  { to: '/staff/passes', label: 'nav.passes', icon: 'i-lucide-tickets', roles: OFFICE, group: 'passes' },
  { to: '/staff/classes', label: 'nav.classes', icon: 'i-lucide-users-round', roles: OFFICE, group: 'passes' },
  { to: '/monitor', label: 'nav.monitor', icon: 'i-lucide-footprints', roles: CORRIDOR, group: 'passes' },
  { to: '/emergency', label: 'nav.emergency', icon: 'i-lucide-siren', roles: [...CORRIDOR, 'safeguarding'], group: 'passes' },
  { to: '/incidents', label: 'nav.incidents', icon: 'i-lucide-triangle-alert', roles: LOOKING_AFTER, group: 'passes' },
  { to: '/freeze', label: 'nav.freeze', icon: 'i-lucide-octagon-pause', roles: ['admin', 'safeguarding'], group: 'passes' },
  { to: '/gate', label: 'nav.gate', icon: 'i-lucide-scan-qr-code', roles: ['gate', 'supervisor'], group: 'passes' },
  { to: '/admin/people', label: 'nav.people', icon: 'i-lucide-graduation-cap', roles: ['admin'], group: 'people' },
  { to: '/admin/staff', label: 'nav.staff_accounts', icon: 'i-lucide-id-card-lanyard', roles: ['admin'], group: 'people' },
  { to: '/admin/imports', label: 'nav.imports', icon: 'i-lucide-file-up', roles: ['admin'], group: 'people' },
  { to: '/admin/cards', label: 'nav.cards', icon: 'i-lucide-id-card', roles: ['admin'], group: 'people' },
  { to: '/admin', label: 'nav.admin', icon: 'i-lucide-layout-dashboard', roles: ['admin'], group: 'school' },
  { to: '/admin/pass-types', label: 'nav.pass_types', icon: 'i-lucide-shapes', roles: ['admin'], group: 'school' },
  { to: '/admin/places', label: 'nav.places', icon: 'i-lucide-map-pin', roles: ['admin'], group: 'school' },
  { to: '/admin/schedule', label: 'nav.schedule', icon: 'i-lucide-bell', roles: ['admin'], group: 'school' },
  { to: '/admin/limits', label: 'nav.limits', icon: 'i-lucide-gauge', roles: ['admin'], group: 'school' },
  { to: '/admin/devices', label: 'nav.devices', icon: 'i-lucide-tablet-smartphone', roles: ['admin'], group: 'school' },
  { to: '/admin/sign-in-services', label: 'nav.sign_in_services', icon: 'i-lucide-key-round', roles: ['admin'], group: 'school' },
  { to: '/admin/settings', label: 'nav.settings', icon: 'i-lucide-settings', roles: ['admin'], group: 'school' },
  { to: '/safeguarding', label: 'nav.safeguarding', icon: 'i-lucide-shield', roles: ['safeguarding'], group: 'review' },
  { to: '/reports', label: 'nav.reports', icon: 'i-lucide-chart-column', roles: ['admin', 'auditor'], group: 'review' },
  { to: '/admin/privacy', label: 'nav.data_protection', icon: 'i-lucide-shield-check', roles: ['admin'], group: 'review' },
  { to: '/audit', label: 'nav.audit', icon: 'i-lucide-scroll-text', roles: ['admin', 'auditor'], group: 'review' },
  { to: '/notifications', label: 'nav.notifications', icon: 'i-lucide-inbox', group: 'account' },
  { to: '/account', label: 'nav.account', icon: 'i-lucide-circle-user', group: 'account' },
]
