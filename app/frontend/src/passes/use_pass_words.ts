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

  /** "out for 12 min" */
  function timeOut(pass: PresentedPass, now: number): string {
    return t('pass.out_for', { time: minutesSince(pass.activated_at ?? pass.valid_from, now) })
  }

  /** "3 min overdue" */
  function overdueBy(pass: PresentedPass, now: number): string {
    return t('pass.overdue_by', { time: minutesSince(pass.valid_until, now) })
  }

  function minutesSince(moment: string, now: number): string {
    const minutes = Math.max(0, Math.floor((now - Date.parse(moment)) / 60_000))
    if (minutes < 120) return t('pass.minutes', { minutes })
    return t('pass.hours', { hours: Math.floor(minutes / 60) })
  }

  return { title, sentence, timeLeft, timeOut, overdueBy }
}
