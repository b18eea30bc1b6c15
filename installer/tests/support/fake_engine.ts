import { createServer } from 'node:http'
import { join } from 'node:path'
import { emptyFolder } from './folder.js'

type Answer = { status?: number; body: unknown } | { status?: number; lines: unknown[] }

/**
 * A server on a socket that answers like a Docker engine of any age. The real engine is used by
 * the stack tests; no machine has all the old and new ones.
 *
 * @param answers by the end of the path, without the version in front
 */
export async function fakeEngine(answers: Record<string, Answer>) {
  const folder = emptyFolder()
  const socket = join(folder.path, 'engine.sock')
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0]!.replace(/^\/v[\d.]+/, '')
    asked.push(`${request.method} ${path}`)
    const answer = answers[path] ?? { status: 404, body: { message: `no ${path} here` } }
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' })
    if ('lines' in answer)
      answer.lines.forEach((line) => response.write(`${JSON.stringify(line)}\n`))
    else response.write(JSON.stringify(answer.body))
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  return {
    address: `unix://${socket}`,
    asked,
    stop: () => {
      server.closeAllConnections()
      server.close()
      folder.remove()
    },
  }
}

export const version = (api: string, oldestApi: string, engine = '26.1.5') => ({
  body: { Version: engine, ApiVersion: api, MinAPIVersion: oldestApi },
})
