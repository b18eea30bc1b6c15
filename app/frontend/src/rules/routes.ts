import type { RouteRecordRaw } from 'vue-router'

const admin = { roles: ['admin'] } as const

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/limits',
    component: () => import('./limits/limits_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/limits/groups',
    component: () => import('./groups/groups_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/limits/accommodations',
    component: () => import('./accommodations/accommodations_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/limits/check',
    component: () => import('./check/check_page.vue'),
    meta: admin,
  },
]
