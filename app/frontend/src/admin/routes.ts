import type { RouteRecordRaw } from 'vue-router'

const admin = { roles: ['admin'] } as const

export const routes: RouteRecordRaw[] = [
  {
    path: '/admin',
    name: 'admin',
    component: () => import('./overview/overview_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/places',
    component: () => import('./places/places_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/places/:id',
    component: () => import('./places/place_page.vue'),
    props: true,
    meta: admin,
  },
  {
    path: '/admin/buildings',
    component: () => import('./places/buildings_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/pass-types',
    component: () => import('./pass_types/pass_types_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/pass-types/:id',
    component: () => import('./pass_types/pass_type_page.vue'),
    props: true,
    meta: admin,
  },
  {
    path: '/admin/devices',
    component: () => import('./devices/devices_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/sign-in-services',
    component: () => import('./sign_in_services/services_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/settings',
    component: () => import('./settings/settings_page.vue'),
    meta: admin,
  },
  {
    path: '/admin/privacy',
    component: () => import('./privacy/privacy_page.vue'),
    meta: admin,
  },
  {
    path: '/freeze',
    component: () => import('./freeze/freeze_page.vue'),
    meta: { roles: ['admin', 'safeguarding'] },
  },
]
