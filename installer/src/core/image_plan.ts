export interface BuiltImage {
  name: string
  /** Relative to the release. */
  dockerfile: string
  buildArguments: string[]
}

/**
 * Splits the images of compose.yaml into those built from the checkout and those fetched.
 *
 * @param commit what the checkout is at; the application tells it in its metrics
 */
export function imagePlan(images: string[], version: string, commit?: string) {
  const ours: BuiltImage[] = [
    {
      name: `student-pass/app:${version}`,
      dockerfile: 'stack/app/Dockerfile',
      buildArguments: commit ? [`SOURCE_COMMIT=${commit}`] : [],
    },
    {
      name: `student-pass/postgres:${version}`,
      dockerfile: 'stack/postgres/Dockerfile',
      buildArguments: [],
    },
  ]
  return {
    build: ours.filter(({ name }) => images.includes(name)),
    pull: images.filter((image) => !image.startsWith('student-pass/')),
  }
}
