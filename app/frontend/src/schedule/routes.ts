import type { RouteRecordRaw } from 'vue-router'

const admin = { roles: ['admin'] } as const

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/schedule',
    component: () => import('./bells/bells_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/schedule/calendar',
    component: () => import('./calendar/calendar_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/schedule/terms',
    component: () => import('./terms/terms_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/schedule/blackouts',
    component: () => import('./blackouts/blackouts_page.vue'),
    meta: admin,
  },
]
