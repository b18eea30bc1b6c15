import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/pass',
    name: 'pass',
    component: () => import('./pass_page.vue'),
    meta: { roles: ['student'] },
  },
]
