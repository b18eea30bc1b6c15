import type { RouteRecordRaw } from 'vue-router'

const meta = { roles: ['student'] } as const

export const routes: RouteRecordRaw[] = [
  { path: '/pass', name: 'pass', component: () => import('./pass_page.vue'), meta },
  {
    path: '/pass/request',
    name: 'pass-request',
    component: () => import('./request_page.vue'),
    meta,
  },
  {
    path: '/pass/history',
    name: 'pass-history',
    component: () => import('./history_page.vue'),
    meta,
  },
  {
    path: '/pass/privacy',
    name: 'pass-privacy',
    component: () => import('./privacy_page.vue'),
    meta,
  },
]
