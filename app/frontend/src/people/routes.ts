import type { RouteRecordRaw } from 'vue-router'

const admin = { roles: ['admin'] } as const

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin/people',
    component: () => import('./students/students_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/people/:id',
    component: () => import('./students/student_page.vue'),
    props: true,
    meta: admin,
  },
  {
    path: '/admin/staff',
    component: () => import('./accounts/accounts_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/imports',
    component: () => import('./imports/imports_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/imports/:id',
    component: () => import('./imports/import_page.vue'),
    props: true,
    meta: admin,
  },
  {
    path: '/invitation',
    component: () => import('./invitation/invitation_page.vue'),
  },
]
