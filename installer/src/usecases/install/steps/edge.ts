import { originOf } from '../../../core/site/site.js'
import { sitePaths } from '../../../core/site_paths.js'
import type { Step } from '../../../core/plan.js'
import { EdgeUnreachable } from '../install_failures.js'
import type { InstallContext } from '../install_context.js'

const authorityInside = '/data/caddy/pki/authorities/local/root.crt'
const attempts = 20

/** The proof that counts: the site answers at its own address with a certificate that holds. */
export function edge(context: InstallContext): Step {
  const { compose, files, prober, clock, site } = context
  const { host, httpsPort, bind } = site.address
  const address = bind === '0.0.0.0' ? '127.0.0.1' : bind
  return {
    id: 'edge',
    title: `Ask ${originOf(site.address)} for its health`,
    async preview() {
      return []
    },
    async run({ progress, signal }) {
      let reason = ''
      for (let attempt = 0; attempt < attempts; attempt++) {
        try {
          const { exitCode, stdout, stderr } = await compose.exec({
            service: 'edge',
            command: ['cat', authorityInside],
            signal,
          })
          if (exitCode !== 0) throw new Error(stderr)
          const target = { host, port: httpsPort, path: '/health/ready', address, authority: stdout }
          const { status } = await prober.get(target, signal)
          if (status === 200) {
            return { changed: await files.write(sitePaths.certificate, stdout, 0o644) }
          }
          reason = `status ${status}`
        } catch (error) {
          reason = error instanceof Error ? error.message : String(error)
        }
        progress.update(reason)
        await clock.sleep(500, signal)
      }
      throw new EdgeUnreachable(originOf(site.address), reason)
    },
  }
}
