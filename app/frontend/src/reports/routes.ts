import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/reports',
    name: 'reports',
    component: () => import('./reports_page.vue'),
    meta: { roles: ['admin', 'auditor'] },
  },
]
