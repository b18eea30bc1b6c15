import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/database/free_port.ts'
import { startServerProcess } from '#tests/server_process'

/**
 * The application as it runs behind the edge: TLS ends in front of it, with a certificate made here, and what the
 * client says of its own address is replaced, as Caddy does.
 */
export async function startBehindTls() {
  const port = await freePort()
  const origin = `https://localhost:${port}`
  const server = await startServerProcess({ APP_URL: origin, TRUSTED_PROXIES: '127.0.0.1' })
  const front = createServer(certificate(), (asked, answer) => {
    const headers = {
      ...asked.headers,
      'x-forwarded-for': asked.socket.remoteAddress,
      'x-forwarded-proto': 'https',
    }
    const onward = request(
      server.address + asked.url,
      { method: asked.method, headers },
      (given) => {
        answer.writeHead(given.statusCode!, given.headers)
        given.pipe(answer)
      }
    )
    onward.on('error', () => asked.socket.destroy())
    asked.pipe(onward)
  })
  await new Promise<void>((resolve) => front.listen(port, 'localhost', resolve))
  return {
    origin,
    /** The application itself, without TLS. */
    address: server.address,
    stop() {
      front.closeAllConnections()
      front.close()
      server.child.kill('SIGKILL')
    },
  }
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'student-pass-tls-'))
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
    execFileSync(
      'openssl',
      ['req', ...kind, '-days', '2', ...subject, '-keyout', key, '-out', cert],
      {
        stdio: 'pipe',
      }
    )
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
