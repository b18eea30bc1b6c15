/** "1.5 GB"; small amounts in MB. */
export function gigabytes(bytes: number) {
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}

/** "4 s", "2 min 10 s". */
export function duration(milliseconds: number) {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** "1 image", "3 images". */
export function counted(amount: number, noun: string) {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
