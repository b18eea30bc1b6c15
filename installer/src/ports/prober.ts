export interface ProbeTarget {
  host: string
  port: number
  path: string
  /** Connect here instead of asking DNS, which may not know the host yet. */
  address: string
  /** PEM certificate of the authority to trust, and no other. */
  authority: string
}

export interface ProbeAnswer {
  status: number
  body: string
}

/** Looks at the site as a browser would. */
export interface Prober {
  /** @throws when there is no connection or the certificate is not good */
  get(target: ProbeTarget, signal?: AbortSignal): Promise<ProbeAnswer>
}
