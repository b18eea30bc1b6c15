import { useMessages } from '../messages/use_messages.js'
import type { KioskPass } from './use_visit.js'

/** A pass in plain words. */
export function useKioskWords() {
  const { t } = useMessages()

  /** "Hall pass to Library" */
  function title({ type, place }: KioskPass): string {
    return place ? t('kiosk.pass_to', { type: type.name, place: place.name }) : type.name
  }

  return { title }
}
