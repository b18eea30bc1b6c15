import { onWatcherCleanup, ref, watch, type Ref } from 'vue'

/** Ten looks a second: quick for a person, and a slow tablet keeps up. */
const PAUSE = 100

/** Looks for QR codes in a playing video and reports each one it reads, over and over. */
export function useQrReader(video: Ref<HTMLVideoElement | null>, read: (code: string) => void) {
  const failed = ref(false)

  watch(video, async (element) => {
    if (!element) return
    let stopped = false
    onWatcherCleanup(() => (stopped = true))
    try {
      const { createQrDetector } = await import('./qr_detector.js')
      const detector = await createQrDetector()
      while (!stopped) {
        if (element.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
          for (const { rawValue } of await detector.detect(element)) if (!stopped) read(rawValue)
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
    } catch {
      failed.value = true
    }
  })

  return { failed }
}
