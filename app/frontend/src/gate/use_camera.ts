import { onBeforeUnmount, ref, shallowRef } from 'vue'

export type CameraProblem = 'insecure' | 'denied' | 'missing' | 'busy'

/** The camera's picture, once somebody has started it. */
export function useCamera() {
  const stream = shallowRef<MediaStream>()
  const problem = ref<CameraProblem>()
  const starting = ref(false)

  onBeforeUnmount(stop)

  async function start() {
    problem.value = undefined
    // Browsers offer the camera to pages with TLS (and on localhost) only.
    if (!navigator.mediaDevices) {
      problem.value = 'insecure'
      return
    }
    starting.value = true
    try {
      stream.value = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      })
      stream.value.getVideoTracks()[0]?.addEventListener('ended', stop)
    } catch (error) {
      problem.value = problemOfCamera(error)
    } finally {
      starting.value = false
    }
  }

  function stop() {
    for (const track of stream.value?.getTracks() ?? []) track.stop()
    stream.value = undefined
  }

  return { stream, problem, starting, start, stop }
}

/** The names are those of the Media Capture specification. */
function problemOfCamera(error: unknown): CameraProblem {
  if (!(error instanceof DOMException)) throw error
  if (error.name === 'NotAllowedError' || error.name === 'SecurityError') return 'denied'
  if (error.name === 'NotFoundError' || error.name === 'OverconstrainedError') return 'missing'
  return 'busy'
}
