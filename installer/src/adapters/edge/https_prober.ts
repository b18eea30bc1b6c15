import { request } from 'node:https'
import type { ProbeAnswer, Prober, ProbeTarget } from '../../ports/prober.js'

export const httpsProber: Prober = {
  get({ host, port, path, address, authority }: ProbeTarget, signal?: AbortSignal) {
    return new Promise<ProbeAnswer>((resolve, reject) => {
      const call = request(
        {
          host: address,
          port,
          path,
          servername: host,
          headers: { host: port === 443 ? host : `${host}:${port}` },
          ca: authority,
          timeout: 10_000,
          signal,
          agent: false,
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() })
          )
        }
      )
      call.on('timeout', () =>
        call.destroy(new Error(`no answer from ${address}:${port} within 10 s`))
      )
      call.on('error', reject)
      call.end()
    })
  },
}
