/** The version of the Docker API that every request asks for: Docker 25 and later speak it. */
export const spokenApi = '1.44'

/** Compares dotted numbers ("2.26.1-4" against "2.24"): negative, zero or positive; a suffix is ignored. */
export function compareVersions(left: string, right: string) {
  const [a, b] = [numbersOf(left), numbersOf(right)]
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(version: string) {
  const [plain = ''] = version.replace(/^v/, '').split(/[-+~]/)
  return plain.split('.').map((part) => Number.parseInt(part, 10) || 0)
}
