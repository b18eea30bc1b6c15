/**
 * The lines of a vertical axis from 0: at most five, at round numbers, the last at or above the largest value.
 * @param largest of the values; 0 if there are none
 */
export function axisLines(largest: number): number[] {
  if (largest <= 0) return [0, 1]
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough)!
  )
  const lines = [0]
  while (lines.at(-1)! < largest) lines.push(lines.at(-1)! + step)
  return lines
}

/** Which of many positions on the horizontal axis get a label, so that none runs into the next. */
export function labelled(count: number, most: number): Set<number> {
  const step = Math.max(1, Math.ceil(count / most))
  return new Set(Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step))
}
