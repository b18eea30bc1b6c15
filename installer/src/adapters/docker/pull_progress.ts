export interface PullEvent {
  id?: string
  status?: string
  progressDetail?: { current?: number; total?: number }
  errorDetail?: { message?: string }
}

/** Adds up the layers of a pull; each layer reports for itself, many times over. */
export class PullProgress {
  #layers = new Map<string, { current: number; total: number }>()

  add({ id, status, progressDetail }: PullEvent) {
    if (!id || status !== 'Downloading' || !progressDetail?.total) return
    this.#layers.set(id, { current: progressDetail.current ?? 0, total: progressDetail.total })
  }

  get current() {
    return this.#sum('current')
  }

  get total() {
    return this.#sum('total')
  }

  #sum(key: 'current' | 'total') {
    return [...this.#layers.values()].reduce((sum, layer) => sum + layer[key], 0)
  }
}
