import type { RouteRecordRaw } from 'vue-router'

const meta = { roles: ['staff', 'admin'] } as const

export const routes: RouteRecordRaw[] = [
  { path: '/staff', name: 'staff', component: () => import('./staff_page.vue'), meta },
  {
    path: '/staff/passes',
    name: 'staff-passes',
    component: () => import('./passes/passes_page.vue'),
    meta,
  },
  {
    path: '/staff/classes',
    name: 'staff-classes',
    component: () => import('./classes/classes_page.vue'),
    meta,
  },
]
