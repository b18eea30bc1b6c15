// Japa needs Node 22; the command itself is proven on Node 20 by tests/cli/node_20.spec.ts.
import { register } from 'tsx/esm/api'

register()
await import('./run.ts')
