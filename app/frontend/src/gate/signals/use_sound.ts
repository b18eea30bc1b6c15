import { onBeforeUnmount, onMounted, ref } from 'vue'
import { playTone, type AnswerTone } from './answer_tones.js'

const GESTURES = ['pointerdown', 'pointerup', 'keydown'] as const

/**
 * The sounds of the answers. Browsers let a page sound only after somebody has touched it; `silent` says that this
 * has not happened yet, or that the device has taken the sound away.
 */
export function useSound() {
  let context: AudioContext | undefined
  const silent = ref(true)

  onMounted(() => {
    context = new AudioContext()
    context.addEventListener('statechange', look)
    for (const gesture of GESTURES) window.addEventListener(gesture, wake, { capture: true })
    look()
  })
  onBeforeUnmount(() => {
    for (const gesture of GESTURES) window.removeEventListener(gesture, wake, { capture: true })
    void context?.close()
  })

  function look() {
    silent.value = context?.state !== 'running'
  }

  /** Also after a call or another program has interrupted it. */
  function wake() {
    if (silent.value) void context?.resume().catch(() => undefined)
  }

  /** A sound that cannot be heard now is left out: later it would belong to another student. */
  function play(tone: AnswerTone) {
    if (context && !silent.value) playTone(context, tone)
  }

  return { silent, play }
}
