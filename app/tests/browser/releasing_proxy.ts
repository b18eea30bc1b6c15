import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressOf } from '#tests/client'

const PAGE = /^\/(index\.html|gate)(\?|$)/
const PAGE_IN_LIST = /(url"?:\s*"(?:index\.html|gate)",\s*"?revision"?:\s*"[^"]+)"/g

/**
 * Stands between a browser and the server under test: brings out a new release of the page when it is told to, and
 * cuts off the API while it is told to.
 */
export class ReleasingProxy {
  cutOff = false
  #release = 1
  #server = createServer((asked, answer) => this.#pass(asked, answer))

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, 'localhost', resolve))
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** From now on the server has a page that says which release it is, and a service worker that knows of it. */
  release(): number {
    return ++this.#release
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const path = asked.url ?? '/'
    if (this.cutOff && path.startsWith('/api/')) return void asked.socket.destroy()
    // Whole and plain, so that it can be changed.
    const headers = { ...asked.headers, 'accept-encoding': 'identity' }
    for (const name of ['if-none-match', 'if-modified-since'] as const) delete headers[name]
    const onward = request(addressOf(path), { method: asked.method, headers }, (given) => {
      if (path !== '/sw.js' && !PAGE.test(path)) {
        answer.writeHead(given.statusCode!, given.headers)
        return void given.pipe(answer)
      }
      void this.#change(given, answer, path)
    })
    onward.on('error', () => asked.socket.destroy())
    asked.pipe(onward)
  }

  async #change(given: IncomingMessage, answer: ServerResponse, path: string): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of given) parts.push(part)
    const text = Buffer.concat(parts).toString()
    const changed = path === '/sw.js' ? this.#newList(text) : this.#newPage(text)
    // What was said of the text as it was does not hold for it as it is now.
    const headers = { ...given.headers }
    for (const name of ['content-length', 'etag', 'last-modified']) delete headers[name]
    answer.writeHead(given.statusCode!, headers).end(changed)
  }

  #newPage(page: string): string {
    return page.replace('<head>', `<head><meta name="release" content="${this.#release}">`)
  }

  /** The list of files with the page in its new state. */
  #newList(worker: string): string {
    const listed = worker.replace(PAGE_IN_LIST, `$1-${this.#release}"`)
    if (listed === worker) throw new Error('The service worker does not list the page')
    return listed
  }
}
