import { throwIfStopped } from '../../core/interruption.js'
import type { StepContext } from '../../core/plan.js'
import { originOf, type Site } from '../../core/site/site.js'
import type { Clock } from '../../ports/clock.js'
import type { Compose } from '../../ports/compose.js'
import type { Prober } from '../../ports/prober.js'
import { EdgeUnreachable } from './edge_unreachable.js'

const authorityInside = '/data/caddy/pki/authorities/local/root.crt'
const attempts = 40
const pause = 500

/** Ready, and able to keep a session: the first needs the database, the second Redis too. */
const paths = ['/health/ready', '/api/v1/session']

interface Means {
  site: Site
  compose: Compose
  prober: Prober
  clock: Clock
}

/**
 * Waits until the site says at its own address that it is ready, with a certificate that holds.
 *
 * @returns the certificate of the authority that signed it, PEM
 * @throws {EdgeUnreachable}
 */
export async function awaitEdge(means: Means, { progress, signal }: StepContext): Promise<string> {
  let reason = ''
  for (let attempt = 0; attempt < attempts; attempt++) {
    throwIfStopped(signal)
    const answer = await ask(means, signal)
    if (answer.authority !== undefined) return answer.authority
    reason = answer.reason
    progress.update(reason)
    await means.clock.sleep(pause, signal)
  }
  throw new EdgeUnreachable(originOf(means.site.address), reason)
}

type Answer = { authority: string } | { authority?: undefined; reason: string }

async function ask({ site, compose, prober }: Means, signal: AbortSignal): Promise<Answer> {
  const { host, httpsPort: port, bind } = site.address
  try {
    const read = await compose.exec({ service: 'edge', command: ['cat', authorityInside], signal })
    if (read.exitCode !== 0) return { reason: read.stderr.trim() }
    const authority = read.stdout
    const address = bind === '0.0.0.0' ? '127.0.0.1' : bind
    for (const path of paths) {
      const { status } = await prober.get({ host, port, path, address, authority }, signal)
      if (status !== 200) return { reason: `${path} answers ${status}` }
    }
    return { authority }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
