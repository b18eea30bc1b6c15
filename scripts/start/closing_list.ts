/** What has to be undone at the end, last first, whatever happened before. */
export class ClosingList {
  #tasks: (() => unknown)[] = []
  #closed = false

  /** Something that comes up while everything is closing is closed at once. */
  async add(task: () => unknown): Promise<void> {
    if (this.#closed) await task()
    else this.#tasks.push(task)
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const task of this.#tasks.splice(0).reverse()) await task()
  }
}
