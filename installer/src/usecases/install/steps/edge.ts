import { originOf } from '../../../core/site/site.js'
import { sitePaths } from '../../../core/site_paths.js'
import type { Step } from '../../../core/plan.js'
import { awaitEdge } from '../../services/await_edge.js'
import type { InstallContext } from '../install_context.js'

/** The proof that counts: the site answers at its own address. Keeps the certificate to hand out. */
export function edge(context: InstallContext): Step {
  return {
    id: 'edge',
    title: `Ask ${originOf(context.site.address)} for its health`,
    async preview() {
      return []
    },
    async run(running) {
      const authority = await awaitEdge(context, running)
      return { changed: await context.files.write(sitePaths.certificate, authority, 0o644) }
    },
  }
}
