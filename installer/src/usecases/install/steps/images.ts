import { imagePlan, type BuiltImage } from '../../../core/image_plan.js'
import { throwIfStopped } from '../../../core/interruption.js'
import type { Step } from '../../../core/plan.js'
import { gigabytes } from '../../../core/quantities.js'
import type { ImageOrder } from '../../../ports/image_builder.js'
import type { InstallContext } from '../install_context.js'

/** Every image is here before anything starts: a failing download must not leave half a site. */
export function images(context: InstallContext): Step {
  const { containers, builder, release, build, composeFile } = context
  const plan = imagePlan(composeFile.images, release.version, release.commit)

  const absent = async (names: string[]) => {
    const ids = await Promise.all(names.map((name) => containers.imageId(name)))
    return names.filter((_, index) => ids[index] === undefined)
  }
  const toBuild = async () => {
    const missing = await absent(plan.build.map(({ name }) => name))
    return plan.build.filter(({ name }) => build.rebuild || missing.includes(name))
  }

  return {
    id: 'images',
    title: 'Get the images',
    async preview() {
      const built = (await toBuild()).map(({ name }) => `build ${name}`)
      return [...(await absent(plan.pull)).map((name) => `pull ${name}`), ...built]
    },
    async run({ progress, signal }) {
      const pulled = await absent(plan.pull)
      for (const name of pulled) {
        progress.update(name)
        await containers.pull(name, (text) => progress.update(text), signal)
        throwIfStopped(signal)
      }
      const built = await toBuild()
      for (const image of built) {
        const { name } = image
        progress.update(name)
        await builder.build(orderFor(image, context), (text) => progress.update(text), signal)
      }
      const fresh = [...pulled, ...built.map(({ name }) => name)]
      return { changed: fresh.length > 0, summary: await sizes(fresh, containers) }
    },
  }
}

function orderFor(image: BuiltImage, { release, build }: InstallContext): ImageOrder {
  return {
    name: image.name,
    dockerfile: image.dockerfile,
    context: release.folder,
    buildArguments: [...image.buildArguments, ...build.buildArguments],
    labels: release.commit ? { 'org.opencontainers.image.revision': release.commit } : {},
    caFile: build.caFile,
  }
}

async function sizes(names: string[], containers: InstallContext['containers']) {
  const parts = names.map(
    async (name) => `${name} ${gigabytes((await containers.imageSize(name)) ?? 0)}`
  )
  return (await Promise.all(parts)).join(', ') || undefined
}
