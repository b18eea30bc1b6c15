import { readonly, ref, type Ref } from 'vue'

/** What a page may be told about (app/live/subjects.ts of the server). */
export type Subject = 'own' | 'passes'

/** A pass took a step. Without ids for whose role is about some students: something changed. */
export type PassChange = {
  pass_id?: string
  from?: string | null
  to?: string
  place_id?: string | null
  origin_place_id?: string | null
}

/** Told of every change; without one when changes may have been missed. */
export type Listener = (change?: PassChange) => void

const FIRST_RETRY = 2_000
const LAST_RETRY = 60_000
/** The server says something at least every 25 seconds. */
const LONGEST_SILENCE = 60_000

/**
 * One stream of server-sent events, opened while somebody listens and opened again whenever it breaks. After too
 * many streams of one person the server displaces the oldest, which then rests until its page is looked at again.
 */
export class LiveConnection {
  readonly #address: string
  readonly #listeners = new Set<Listener>()
  readonly #connected = ref(false)
  #source?: EventSource
  #retry?: ReturnType<typeof setTimeout>
  #silence?: ReturnType<typeof setTimeout>
  #attempts = 0
  #displaced = false

  constructor(subject: Subject) {
    this.#address = `/api/live?subject=${subject}`
  }

  get connected(): Readonly<Ref<boolean>> {
    return readonly(this.#connected)
  }

  /** Listens until the function returned is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    if (!this.#source && !this.#retry) this.#open()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#close()
    }
  }

  /** Somebody looks at the page: the moment to try what was given up. */
  wake(): void {
    if (!this.#displaced || this.#listeners.size === 0) return
    this.#displaced = false
    this.#open()
  }

  #open(): void {
    clearTimeout(this.#retry)
    this.#retry = undefined
    const source = new EventSource(this.#address)
    this.#source = source
    source.onopen = () => {
      this.#attempts = 0
      this.#connected.value = true
      this.#listenForSilence()
      this.#tell()
    }
    source.onmessage = ({ data }) => this.#hear(JSON.parse(data))
    source.onerror = () => this.#reopenLater()
  }

  #hear(message: { event?: string; channel?: string; payload?: PassChange }): void {
    this.#listenForSilence()
    if (message.event === 'displaced') {
      this.#close()
      this.#displaced = true
    } else if (!message.channel?.startsWith('$$')) {
      this.#tell(message.payload)
    }
  }

  #tell(change?: PassChange): void {
    for (const listener of this.#listeners) listener(change)
  }

  /** A connection that was cut without a word looks open for ever. */
  #listenForSilence(): void {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => this.#reopenLater(), LONGEST_SILENCE)
  }

  /** Not all pages at once, for the server may have just started. */
  #reopenLater(): void {
    this.#close()
    const patience = Math.min(FIRST_RETRY * 2 ** this.#attempts++, LAST_RETRY)
    this.#retry = setTimeout(() => this.#open(), patience * (0.5 + Math.random() / 2))
  }

  #close(): void {
    clearTimeout(this.#retry)
    clearTimeout(this.#silence)
    this.#retry = undefined
    this.#source?.close()
    this.#source = undefined
    this.#connected.value = false
  }
}

const connections = new Map<Subject, LiveConnection>()

/** The page's one connection about a subject. */
export function liveConnection(subject: Subject): LiveConnection {
  let connection = connections.get(subject)
  if (!connection) connections.set(subject, (connection = new LiveConnection(subject)))
  return connection
}
