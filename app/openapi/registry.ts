import { readFileSync } from 'node:fs'
import { APP_ROOT } from '#platform/app_root'

export type RegistryEntry = {
  /** Where the controller is, `#identity/controllers/…`, and its method. */
  controller: string
  method: string
  /** Where each validator of the controller is, and under which name. */
  validators: { module: string; name: string }[]
}

const ENTRY = /^ {2}'(?<name>[^']+)': \{\n(?<types>.*?)^ {2}\}/gms
const CONTROLLER = /import\('(?<controller>[^']+)'\)\.default\['(?<method>\w+)'\]/
const VALIDATOR = /typeof import\('(?<module>[^']+)'\)\.(?<name>\w+)/g

/** What the code generation has found out about each route, by the route's name. */
export function readRegistry(): Map<string, RegistryEntry> {
  const file = new URL('.adonisjs/client/registry/schema.d.ts', APP_ROOT)
  const routes = new Map<string, RegistryEntry>()
  for (const { groups } of readFileSync(file, 'utf8').matchAll(ENTRY)) {
    const { name, types } = groups as { name: string; types: string }
    const { controller, method } = types.match(CONTROLLER)?.groups ?? {}
    if (controller && method)
      routes.set(name, { controller, method, validators: validatorsIn(types) })
  }
  return routes
}

function validatorsIn(types: string): RegistryEntry['validators'] {
  const found = [...types.matchAll(VALIDATOR)].map(
    ({ groups }) => groups as { module: string; name: string }
  )
  const byPlace = new Map(found.map((validator) => [JSON.stringify(validator), validator]))
  return [...byPlace.values()]
}
