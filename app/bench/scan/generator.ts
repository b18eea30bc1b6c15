/*
 * Sends the requests of a file over a number of connections, one at a time on each, and prints what came back as one
 * JSON line. A process of its own and bare sockets, so that it takes as little of the machine as it can.
 *
 *   node generator.ts PORT FILE CONNECTIONS WARM_UP
 */
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

const [port, file, connections, warmUp] = process.argv.slice(2)
const requests = readFileSync(file!, 'utf8').split('\n').map(toRequest)
const latencies: number[] = []
let next = 0
let done = 0
let wrong = 0
let startedAt = 0

function toRequest(line: string): Buffer {
  const [token, body] = line.split('\t')
  return Buffer.from(
    `POST /api/v1/scans HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body!)}\r\n\r\n${body}`
  )
}

function drive(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: Number(port), host: '127.0.0.1', noDelay: true })
    let sentAt = 0
    let received = ''

    const send = () => {
      const request = requests[next++]
      if (!request) {
        socket.end()
        return resolve()
      }
      sentAt = performance.now()
      socket.write(request)
    }
    socket.on('connect', send)
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1')
      const bodyAt = received.indexOf('\r\n\r\n') + 4
      if (bodyAt < 4) return
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1])
      if (received.length < bodyAt + length) return

      done += 1
      if (done === Number(warmUp)) startedAt = performance.now()
      if (done > Number(warmUp)) latencies.push(performance.now() - sentAt)
      const good = received.startsWith('HTTP/1.1 200') && received.includes('"outcome":"accepted"')
      if (!good) {
        wrong += 1
        if (wrong === 1) process.stderr.write(`first wrong answer: ${received}\n`)
      }
      received = ''
      send()
    })
  })
}

await Promise.all(Array.from({ length: Number(connections) }, drive))
const seconds = (performance.now() - startedAt) / 1000
latencies.sort((left, right) => left - right)
const { user, system } = process.cpuUsage()
process.stdout.write(
  JSON.stringify({
    per_second: latencies.length / seconds,
    p99_ms: latencies[Math.floor(latencies.length * 0.99)],
    samples: latencies.length,
    wrong,
    cpu_ms: (user + system) / 1000,
  })
)
