import type Docker from 'dockerode'
import { gigabytes } from '../../core/quantities.js'
import { ImageMissing } from './failures.js'
import { PullProgress, type PullEvent } from './pull_progress.js'

/**
 * Pulls one image. The engine answers 200 first and tells a failure later, inside the stream
 * (dockerode#647): every event is looked at.
 *
 * @throws {ImageMissing}
 */
export async function pullImage(
  docker: Docker,
  name: string,
  onProgress: (text: string) => void,
  signal: AbortSignal
) {
  const stream = await docker.pull(name, { abortSignal: signal }).catch((error) => {
    throw new ImageMissing(name, reasonOf(error))
  })
  const progress = new PullProgress()
  await new Promise<void>((resolve, reject) => {
    docker.modem.followProgress(
      stream,
      (error: Error | null) =>
        error ? reject(new ImageMissing(name, reasonOf(error))) : resolve(),
      (event: PullEvent) => {
        if (event.errorDetail) reject(new ImageMissing(name, String(event.errorDetail.message)))
        progress.add(event)
        onProgress(`${name} ${gigabytes(progress.current)} of ${gigabytes(progress.total)}`)
      }
    )
  })
}

function reasonOf(error: unknown) {
  const { json, message } = error as { json?: { message?: string }; message?: string }
  return json?.message ?? message ?? String(error)
}
