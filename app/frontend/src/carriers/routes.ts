import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/emergency',
    name: 'emergency',
    component: () => import('./emergency/emergency_page.vue'),
    meta: { roles: ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'] },
  },
  {
    path: '/admin/cards',
    name: 'cards',
    component: () => import('./cards/cards_page.vue'),
    meta: { roles: ['admin'] },
  },
]
