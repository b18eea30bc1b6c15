import Docker from 'dockerode'
import { spokenApi } from '../../core/versions.js'
import { engineAddress } from './engine_address.js'

/** A client of the engine; without a version it also understands one that is too old or too new. */
export function engineClient(version?: string) {
  const address = engineAddress()
  if (address === undefined) return new Docker({ version })
  if (address.startsWith('unix://')) {
    return new Docker({ socketPath: address.slice('unix://'.length), version })
  }
  // docker-modem reads DOCKER_HOST, certificates and ssh:// itself.
  process.env.DOCKER_HOST = address
  return new Docker({ version })
}

export const pinnedClient = () => engineClient(`v${spokenApi}`)
