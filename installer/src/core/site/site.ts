/** The answers that describe a site; site.yaml holds exactly these. */
export interface Site {
  name: string
  school: { name: string; timeZone: string }
  address: {
    host: string
    /** Who signs the certificate; `internal` is the site's own certificate authority. */
    tls: 'internal'
    /** IP address on which the ports are opened; 127.0.0.1 is reachable from this machine only. */
    bind: string
    httpPort: number
    httpsPort: number
  }
  admin: { name: string; email: string }
  monitoring: { grafana: boolean }
}

/** Where people find the site: no port in it when it is the usual one. */
export function originOf({ host, httpsPort }: Pick<Site['address'], 'host' | 'httpsPort'>) {
  return httpsPort === 443 ? `https://${host}` : `https://${host}:${httpsPort}`
}
