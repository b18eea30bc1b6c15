import { ref, watch, type Ref } from 'vue'

/** In the specification of image capture, and not yet in TypeScript's library. */
type WithTorch<T> = T & { torch?: boolean }

/** The light beside the camera, where there is one. It goes out with the camera. */
export function useTorch(stream: Ref<MediaStream | undefined>) {
  const available = ref(false)
  const lit = ref(false)

  watch(stream, () => {
    lit.value = false
    const capabilities: WithTorch<MediaTrackCapabilities> = track()?.getCapabilities?.() ?? {}
    available.value = capabilities.torch === true
  })

  async function toggle() {
    const wanted: WithTorch<MediaTrackConstraintSet> = { torch: !lit.value }
    try {
      await track()?.applyConstraints({ advanced: [wanted] })
      lit.value = !lit.value
    } catch {
      // A phone that is too hot or another program keeps the light; the camera goes on without it.
      available.value = false
    }
  }

  function track(): MediaStreamTrack | undefined {
    return stream.value?.getVideoTracks()[0]
  }

  return { available, lit, toggle }
}
