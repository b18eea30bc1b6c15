import type { Step } from '../../../core/plan.js'
import { counted } from '../../../core/quantities.js'
import type { InstallContext } from '../install_context.js'

export function secrets({ secrets: store, wantedSecrets }: InstallContext): Step {
  return {
    id: 'secrets',
    title: 'Make passwords and keys',
    async preview() {
      const missing = await store.missing(wantedSecrets)
      return missing.map(({ file }) => `make secrets/${file}`)
    },
    async run() {
      const missing = await store.missing(wantedSecrets)
      if (missing.length === 0) return { changed: false }
      await store.create(wantedSecrets)
      return { changed: true, summary: `${counted(missing.length, 'file')} in ${store.directory}` }
    },
  }
}
