import {
  createRouter,
  createWebHistory,
  type RouteLocationNormalized,
  type Router,
  type RouteRecordRaw,
} from 'vue-router'
import { focusNewPage } from './page/focus_new_page.js'
import { loadAnew } from './page/load_anew.js'
import { problemOf } from './api/problem.js'
import { routes as adminRoutes } from './admin/routes.js'
import { routes as auditRoutes } from './audit/routes.js'
import { routes as carriersRoutes } from './carriers/routes.js'
import { routes as incidentsRoutes } from './incidents/routes.js'
import { routes as kioskRoutes } from './kiosk/routes.js'
import { routes as monitorRoutes } from './monitor/routes.js'
import { routes as notificationsRoutes } from './notifications/routes.js'
import { routes as passRoutes } from './pass/routes.js'
import { routes as peopleRoutes } from './people/routes.js'
import { routes as reportsRoutes } from './reports/routes.js'
import { routes as rulesRoutes } from './rules/routes.js'
import { routes as safeguardingRoutes } from './safeguarding/routes.js'
import { routes as scheduleRoutes } from './schedule/routes.js'
import { routes as staffRoutes } from './staff/routes.js'
import { homeOf, mayOpen, ROLES } from './session/homes.js'
import { routes as forgottenPasswordRoutes } from './session/forgotten_password/routes.js'
import { openSession } from './session/open_session.js'
import type { Role } from './session/signed_in_user.js'
import { useSession } from './session/use_session.js'

declare module 'vue-router' {
  interface RouteMeta {
    /** Who may open the page; without it anybody may. */
    roles?: readonly Role[]
    /** The page fills the screen, without the header: nobody is signed in, and nobody is to leave it. */
    bare?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', redirect: '/sign-in' },
  { path: '/sign-in', name: 'sign-in', component: () => import('./session/sign_in_page.vue') },
  ...forgottenPasswordRoutes,
  ...passRoutes,
  ...staffRoutes,
  ...monitorRoutes,
  ...carriersRoutes,
  ...incidentsRoutes,
  ...kioskRoutes,
  ...peopleRoutes,
  ...scheduleRoutes,
  ...rulesRoutes,
  ...adminRoutes,
  ...safeguardingRoutes,
  ...auditRoutes,
  ...reportsRoutes,
  ...notificationsRoutes,
  {
    path: '/account',
    name: 'account',
    component: () => import('./session/account_page.vue'),
    meta: { roles: ROLES },
  },
  { path: '/gate', name: 'gate', component: () => import('./gate/gate_page.vue') },
  { path: '/no-access', name: 'no-access', component: () => import('./page/no_access_page.vue') },
  {
    path: '/unreachable',
    name: 'unreachable',
    component: () => import('./page/unreachable_page.vue'),
  },
  {
    path: '/:anything(.*)*',
    name: 'not-found',
    component: () => import('./page/not_found_page.vue'),
  },
]

/** Gates and kiosks need their device's token and nobody signed in; they must open without asking the server. */
const NEEDS_NO_SESSION = new Set<unknown>(['gate', 'kiosk', 'unreachable'])

/** A function, because the router looks at the address bar as soon as it exists. */
export function createPageRouter(): Router {
  const router = createRouter({ history: createWebHistory(), routes })
  router.beforeEach(loadAnew)
  router.beforeEach(letPass)
  router.afterEach(focusNewPage)
  return router
}

async function letPass(to: RouteLocationNormalized) {
  if (NEEDS_NO_SESSION.has(to.name)) return true
  try {
    await openSession()
  } catch (error) {
    problemOf(error)
    return { name: 'unreachable', query: { next: to.fullPath }, replace: true }
  }
  return admit(to)
}

function admit(to: RouteLocationNormalized) {
  const { user } = useSession()
  if (to.name === 'sign-in') return user.value ? homeOf(user.value) : true
  const { roles } = to.meta
  if (!roles) return true
  if (!user.value) return { name: 'sign-in', query: { next: to.fullPath } }
  return mayOpen(roles, user.value) ? true : { name: 'no-access', replace: true }
}
