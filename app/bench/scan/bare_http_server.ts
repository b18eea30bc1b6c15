/* The least that a Node.js server can do with the same request: read the JSON, answer JSON of the same size. */
import { createServer } from 'node:http'

const answer = JSON.stringify({
  nonce: '00000000-0000-4000-8000-000000000000',
  outcome: 'accepted',
  reason: 'ok',
  message_key: 'scan.reason.ok',
  params: {},
  pass: {
    type: 'Hall pass',
    holder: 'Given0000 Family0000',
    photo_check: false,
    valid_until: '2026-01-01T00:00:00.000Z',
  },
  duplicate_of: null,
  retry: false,
  server_time: '2026-01-01T00:00:00.000Z',
})

createServer((request, response) => {
  let text = ''
  request.on('data', (chunk) => (text += chunk))
  request.on('end', () => {
    JSON.parse(text)
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': answer.length })
    response.end(answer)
  })
}).listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'))
