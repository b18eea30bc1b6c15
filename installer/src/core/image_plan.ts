export interface BuiltImage {
  name: string
  dockerfile: string
}

const built = ['app', 'postgres']

/** Splits the images of compose.yaml into those built from the checkout and those fetched. */
export function imagePlan(images: string[], version: string) {
  const ours = built.map((part) => ({
    name: `student-pass/${part}:${version}`,
    dockerfile: `stack/${part}/Dockerfile`,
  }))
  return {
    build: ours.filter(({ name }) => images.includes(name)),
    pull: images.filter((image) => !image.startsWith('student-pass/')),
  }
}
