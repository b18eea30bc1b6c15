import type { ImageBuilder, ImageOrder } from '../../ports/image_builder.js'
import { lastLines } from '../../core/last_lines.js'
import { runProgram } from '../process/run_program.js'
import { ImageBuildFailed } from './failures.js'

/** What `docker` is called with to build an image. */
export function buildArguments(order: ImageOrder) {
  return [
    'build',
    '--progress', 'plain',
    '--provenance', 'false',
    '--file', `${order.context}/${order.dockerfile}`,
    '--tag', order.name,
    ...order.buildArguments.flatMap((argument) => ['--build-arg', argument]),
    ...Object.entries(order.labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...(order.caFile ? ['--secret', `id=ca,src=${order.caFile}`] : []),
    order.context,
  ] // prettier-ignore
}

/** The command line, and not the engine's API: only it can hand secrets to a build. */
export const dockerBuild: ImageBuilder = {
  async build(order, onProgress, signal) {
    const { exitCode, stderr } = await runProgram('docker', buildArguments(order), {
      env: { ...process.env, DOCKER_BUILDKIT: '1' },
      signal,
      onLine: (line) => {
        const stage = /^#\d+ \[([^\]]+)\] (.+)$/.exec(line)
        if (stage && stage[1] !== 'internal') onProgress(`${order.name} [${stage[1]}] ${stage[2]}`)
      },
    })
    if (exitCode !== 0) throw new ImageBuildFailed(order.name, lastLines(stderr, 25))
  },
}
