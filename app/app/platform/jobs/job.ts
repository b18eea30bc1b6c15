/** Something the worker does again and again. It must not matter how often, or whether two workers do it. */
export type Job = {
  name: string
  everySeconds: number
  run(): Promise<void>
}
