import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/kiosk',
    name: 'kiosk',
    component: () => import('./kiosk_page.vue'),
    meta: { bare: true },
  },
]
