/** The last line that is a JSON object; programs may write other lines before it. */
export function lastJson(output: string): Record<string, unknown> | undefined {
  const lines = output.trim().split('\n').reverse()
  for (const line of lines) {
    try {
      const value: unknown = JSON.parse(line)
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
    } catch {
      // An ordinary line.
    }
  }
  return undefined
}
