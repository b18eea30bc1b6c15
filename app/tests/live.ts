import { addressOf, type Client } from '#tests/client'

/** Any JSON; tests look into it without types. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any

/** An open stream of server-sent events, read as a page does. */
export class LiveStream {
  readonly #reader: ReadableStreamDefaultReader<string>
  readonly #abort: AbortController
  #text = ''

  private constructor(
    readonly headers: Headers,
    body: ReadableStream<string>,
    abort: AbortController
  ) {
    this.#reader = body.getReader()
    this.#abort = abort
  }

  /** Asks for a stream about a subject; gives the refusal's status and body instead if there is none. */
  static async open(client: Client, subject: string, origin = addressOf('')) {
    const abort = new AbortController()
    const response = await fetch(`${origin}/api/live?subject=${subject}`, {
      headers: { Cookie: client.cookies() },
      signal: abort.signal,
    })
    if (response.status !== 200) {
      return { status: response.status, body: (await response.json()) as Json }
    }
    const body = response.body!.pipeThrough(new TextDecoderStream())
    return { status: 200, stream: new LiveStream(response.headers, body, abort) }
  }

  /** The next message that is no ping; undefined when the server has ended the stream. */
  async next(): Promise<Json | undefined> {
    for (;;) {
      const event = /^data: (.*)\n\n/m.exec(this.#text)
      if (event) {
        this.#text = this.#text.slice(event.index + event[0].length)
        const message = JSON.parse(event[1]!)
        if (!message.channel?.startsWith('$$')) return message
        continue
      }
      const { done, value } = await this.#reader.read()
      if (done) return undefined
      this.#text += value
    }
  }

  close(): void {
    this.#abort.abort()
  }
}
