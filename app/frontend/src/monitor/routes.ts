import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/monitor',
    name: 'monitor',
    component: () => import('./monitor_page.vue'),
    meta: { roles: ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'] },
  },
]
