import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/staff',
    name: 'staff',
    component: () => import('./staff_page.vue'),
    meta: { roles: ['staff', 'admin'] },
  },
]
