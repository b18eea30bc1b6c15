import { imagePlan, type BuiltImage } from '../../../core/image_plan.js'
import { throwIfStopped } from '../../../core/interruption.js'
import type { Step } from '../../../core/plan.js'
import { gigabytes } from '../../../core/quantities.js'
import type { ImageOrder } from '../../../ports/image_builder.js'
import type { InstallContext } from '../install_context.js'

const revision = 'org.opencontainers.image.revision'

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
      const summary = [await sizes(fresh, containers), await builtElsewhere(plan.build, context)]
      return { changed: fresh.length > 0, summary: summary.filter(Boolean).join('; ') || undefined }
    },
  }
}

function orderFor(image: BuiltImage, { release, build }: InstallContext): ImageOrder {
  return {
    name: image.name,
    dockerfile: image.dockerfile,
    context: release.folder,
    buildArguments: [...image.buildArguments, ...build.buildArguments],
    labels: release.commit ? { [revision]: release.commit } : {},
    caFile: build.caFile,
  }
}

// A checkout moves on while its version stays: say so, since nothing is built again unasked.
async function builtElsewhere(images: BuiltImage[], { release, containers }: InstallContext) {
  const commits = images.map(({ name }) => containers.imageLabel(name, revision))
  const others = (await Promise.all(commits)).filter(
    (commit) => commit && commit !== release.commit
  )
  if (!release.commit || others.length === 0) return undefined
  return `built at ${others[0]!.slice(0, 7)}, the checkout is at ${release.commit.slice(0, 7)}; --rebuild builds it`
}

async function sizes(names: string[], containers: InstallContext['containers']) {
  const parts = names.map(
    async (name) => `${name} ${gigabytes((await containers.imageSize(name)) ?? 0)}`
  )
  return (await Promise.all(parts)).join(', ') || undefined
}
