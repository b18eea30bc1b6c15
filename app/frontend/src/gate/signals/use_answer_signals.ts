import { watch, type Ref } from 'vue'
import type { GateSettings } from '../settings/gate_settings.js'
import type { DeskResult } from '../use_scan_desk.js'
import { verdictOf } from '../verdict.js'
import { TREMBLES, type AnswerTone } from './answer_tones.js'
import { useAwake } from './use_awake.js'
import { useSound } from './use_sound.js'

/** Makes each answer heard and felt when it appears, and keeps the screen on for the next one. */
export function useAnswerSignals(shown: Ref<DeskResult | undefined>, settings: Ref<GateSettings>) {
  const { silent, play } = useSound()
  const { refused: sleepy } = useAwake(() => settings.value.awake)
  const canTremble = 'vibrate' in navigator

  watch(
    () => shown.value && `${shown.value.id} ${verdictOf(shown.value).tone}`,
    () => {
      const tone = shown.value && verdictOf(shown.value).tone
      if (tone && tone !== 'checking') signal(tone)
    }
  )

  function signal(tone: AnswerTone) {
    if (settings.value.sound) play(tone)
    if (settings.value.vibration && canTremble) navigator.vibrate(TREMBLES[tone])
  }

  return { silent, sleepy, canTremble, signal }
}
