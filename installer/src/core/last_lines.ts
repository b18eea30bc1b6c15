/** The end of a program's output, without empty lines. */
export function lastLines(output: string, amount: number) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-amount)
}
