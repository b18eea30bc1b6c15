import { useMessages } from '../messages/use_messages.js'
import type { PresentedPass } from './pass_standing.js'

/** A pass in plain words. */
export function usePassWords() {
  const { t, time } = useMessages()

  /** "Hall pass to Library" */
  function title({ type, place }: PresentedPass): string {
    return place ? t('pass.type_to_place', { type: type.name, place: place.name }) : type.name
  }

  /** "Hall pass to Library, valid until 10:42": what stands for the code when it cannot be seen. */
  function sentence(pass: PresentedPass): string {
    return t('pass.sentence', { title: title(pass), until: time(pass.valid_until) })
  }

  /** "12 min left", or "40 s left" at the end. */
  function timeLeft(pass: PresentedPass, now: number): string {
    const seconds = Math.max(0, Math.ceil((Date.parse(pass.valid_until) - now) / 1000))
    if (seconds < 60) return t('pass.seconds_left', { seconds })
    const minutes = Math.ceil(seconds / 60)
    if (minutes < 120) return t('pass.minutes_left', { minutes })
    return t('pass.hours_left', { hours: Math.floor(minutes / 60) })
  }

  return { title, sentence, timeLeft }
}
