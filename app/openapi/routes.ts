import router from '@adonisjs/core/services/router'
import type { StoreRouteHandler } from '@adonisjs/core/types/http'

export type ApiRoute = {
  name: string
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** `/api/v1/passes/{id}` */
  path: string
  params: string[]
  /** Where the controller is, `#identity/controllers/…`, and its method. */
  controller: string
  handler: string
  /** Who may ask: a person with a session, a device with a token, anybody. */
  for: 'people' | 'devices' | 'anybody'
  /** Whether a supervisor must have signed in at the device besides. */
  supervised: boolean
}

const DESCRIBED = /^\/(api\/v1\/|\.well-known\/)/

/** The routes of the API, in the order in which they are declared. */
export function apiRoutes(): ApiRoute[] {
  return Object.values(router.toJSON())
    .flat()
    .filter(({ pattern }) => DESCRIBED.test(pattern))
    .flatMap(({ name, pattern, methods, middleware, handler }) => {
      const used = [...middleware.all()].map((entry) => ('name' in entry ? entry.name : undefined))
      return methods
        .filter((method) => method !== 'HEAD')
        .map((method) => ({
          name: name!,
          method: method.toLowerCase() as ApiRoute['method'],
          path: pattern.replace(/:(\w+)\??/g, '{$1}').replace(/\*$/, '{path}'),
          params: [...pattern.matchAll(/:(\w+)/g)].map(([, param]) => param!),
          ...controllerOf(handler),
          for: audienceOf(used),
          supervised: used.includes('supervision'),
        }))
    })
}

function controllerOf(handler: StoreRouteHandler): { controller: string; handler: string } {
  if (typeof handler === 'function' || !handler.importExpression) {
    throw new Error('A route of the API needs a controller of its own, imported lazily')
  }
  const [, controller] = handler.importExpression.match(/import\(['"](.+?)['"]\)/)!
  return { controller: controller!, handler: handler.method }
}

function audienceOf(middleware: unknown[]): ApiRoute['for'] {
  if (middleware.includes('signedIn')) return 'people'
  return middleware.includes('device') ? 'devices' : 'anybody'
}
