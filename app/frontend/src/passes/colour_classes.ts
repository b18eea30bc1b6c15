import type { WordOfDay } from '#domain/word_of_day'

/** Written out, because Tailwind finds whole names only; text with a contrast of 4.5 : 1 and more in either mode. */
export const COLOUR_CLASSES: Record<WordOfDay['colour'], string> = {
  red: 'bg-red-700 text-white',
  orange: 'bg-orange-300 text-slate-950',
  yellow: 'bg-yellow-200 text-slate-950',
  green: 'bg-green-700 text-white',
  blue: 'bg-blue-700 text-white',
  purple: 'bg-purple-800 text-white',
  pink: 'bg-pink-200 text-slate-950',
  grey: 'bg-slate-600 text-white',
}
