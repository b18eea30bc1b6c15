import type { RouteRecordRaw } from 'vue-router'
import { LOOKING_AFTER } from './looking_after.js'

export const routes: RouteRecordRaw[] = [
  {
    path: '/incidents',
    component: () => import('./incidents_page.vue'),
    meta: { roles: LOOKING_AFTER },
  },
]
