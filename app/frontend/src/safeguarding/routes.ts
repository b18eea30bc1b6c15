import type { RouteRecordRaw } from 'vue-router'

const safeguarding = { roles: ['safeguarding'] } as const

export const routes: RouteRecordRaw[] = [
  {
    path: '/safeguarding',
    component: () => import('./groups_page.vue'),
    meta: safeguarding,
  },
  {
    path: '/safeguarding/groups/:id',
    component: () => import('./group_page.vue'),
    props: true,
    meta: safeguarding,
  },
  {
    path: '/safeguarding/log',
    component: () => import('./log_page.vue'),
    meta: safeguarding,
  },
]
