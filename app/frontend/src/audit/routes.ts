import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/audit',
    component: () => import('./audit_page.vue'),
    meta: { roles: ['auditor', 'admin'] },
  },
]
