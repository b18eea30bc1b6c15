export interface Clock {
  now(): Date
  /** @throws the signal's reason when it is aborted first */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}
