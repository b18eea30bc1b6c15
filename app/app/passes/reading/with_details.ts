import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type Pass from '#passes/models/pass'

/** What showing a pass needs besides the pass. */
export function withDetails<Q extends ModelQueryBuilderContract<typeof Pass>>(query: Q): Q {
  query
    .preload('student')
    .preload('passType')
    .preload('place')
    .preload('originPlace')
    .preload('issuer')
    .preload('requester')
  return query
}
