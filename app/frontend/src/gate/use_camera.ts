import { useEventListener } from '@vueuse/core'
import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { problemOfCamera, type CameraProblem } from './camera_problem.js'
import { openCamera } from './open_camera.js'
import { useGateSettings } from './settings/gate_settings.js'

/** The camera's picture, once somebody has started it; after that also when the page is opened again. */
export function useCamera() {
  const settings = useGateSettings()
  const stream = shallowRef<MediaStream>()
  const cameras = shallowRef<MediaDeviceInfo[]>([])
  const current = ref<string>()
  const problem = ref<CameraProblem>()
  const starting = ref(false)
  let gone = false

  onMounted(resume)
  // A phone takes the camera away from a page that nobody looks at.
  useEventListener(document, 'visibilitychange', resume)
  onBeforeUnmount(() => {
    gone = true
    close()
  })

  async function start() {
    problem.value = undefined
    // Browsers offer the camera to pages with TLS (and on localhost) only.
    if (!navigator.mediaDevices) {
      problem.value = 'insecure'
      return
    }
    starting.value = true
    try {
      close()
      take(await openCamera(settings.value.camera))
      settings.value.cameraOn = true
      cameras.value = await videoInputs()
    } catch (error) {
      problem.value = problemOfCamera(error)
    } finally {
      starting.value = false
    }
  }

  function take(opened: MediaStream) {
    const track = opened.getVideoTracks()[0]
    track?.addEventListener('ended', close)
    current.value = track?.getSettings().deviceId
    stream.value = opened
    // Somebody has left the page while the browser asked whether the camera may be used.
    if (gone) close()
  }

  function choose(camera: string) {
    settings.value.camera = camera
    return start()
  }

  function stop() {
    settings.value.cameraOn = false
    close()
  }

  function close() {
    for (const track of stream.value?.getTracks() ?? []) track.stop()
    stream.value = undefined
  }

  async function resume() {
    const wanted = settings.value.cameraOn && !stream.value && !starting.value
    if (wanted && document.visibilityState === 'visible') await start()
  }

  return { stream, cameras, current, problem, starting, start, choose, stop }
}

/** Their names are known only after the camera was allowed. */
async function videoInputs(): Promise<MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices()
  return devices.filter(({ kind }) => kind === 'videoinput')
}
