import type { RouteRecordRaw } from 'vue-router'

export const FORGOTTEN_PASSWORD = '/forgotten-password'

export const routes: RouteRecordRaw[] = [
  { path: FORGOTTEN_PASSWORD, component: () => import('./forgotten_password_page.vue') },
]
