/**
 * A creature in a colour, the same on every phone and at every gate of a school for a day: whoever looks at a screen
 * sees that it is today's. It is no secret and proves nothing; the code does.
 */
export const CREATURES = [
  ...(['ant', 'bat', 'bear', 'bee', 'camel', 'cat', 'cow', 'crab'] as const),
  ...(['dog', 'dolphin', 'duck', 'eagle', 'elephant', 'fish', 'fox', 'frog'] as const),
  ...(['giraffe', 'goat', 'horse', 'lion', 'monkey', 'mouse', 'octopus', 'owl'] as const),
  ...(['penguin', 'rabbit', 'shark', 'sheep', 'snail', 'snake', 'tiger', 'turtle'] as const),
] as const
export const COLOURS = [
  'red',
  'orange',
  'yellow',
  'green',
  'blue',
  'purple',
  'pink',
  'grey',
] as const

export type WordOfDay = {
  creature: (typeof CREATURES)[number]
  colour: (typeof COLOURS)[number]
}

/** @param number 0–255, as the server gives it for a day; what is beyond begins again */
export function wordOfDay(number: number): WordOfDay {
  return {
    creature: CREATURES[(number >> 3) % CREATURES.length]!,
    colour: COLOURS[number % COLOURS.length]!,
  }
}
