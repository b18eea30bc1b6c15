/** What one level of the tests comes to. */
export interface Summary {
  passed: number
  failed: number
  skipped: Skip[]
}

export interface Skip {
  title: string
  reason: string
}
