import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '../session/signed_in_user.js'

/** Everybody with an account is told things. */
const EVERYBODY: readonly Role[] = [
  'student',
  'staff',
  'monitor',
  'gate',
  'supervisor',
  'safeguarding',
  'admin',
  'auditor',
]

export const routes: RouteRecordRaw[] = [
  {
    path: '/notifications',
    name: 'notifications',
    component: () => import('./notifications_page.vue'),
    meta: { roles: EVERYBODY },
  },
]
