import { originOf, type Site } from './site/site.js'

/** What compose.yaml is filled in with; nothing secret. */
export function siteEnvironment(
  site: Site,
  version: string,
  subnet: string
): Record<string, string> {
  const { host, tls, bind, httpPort, httpsPort } = site.address
  return {
    COMPOSE_PROJECT_NAME: site.name,
    COMPOSE_PROFILES: site.monitoring.grafana ? 'grafana' : '',
    STUDENT_PASS_VERSION: version,
    SITE_HOST: host,
    APP_URL: originOf(site.address),
    EDGE_TLS: tls,
    BIND_ADDRESS: bind,
    HTTP_PORT: String(httpPort),
    HTTPS_PORT: String(httpsPort),
    APP_SUBNET: subnet,
  }
}

export function renderEnvironment(variables: Record<string, string>) {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  return `# Written by student-pass from site.yaml; changes made here are lost.\n${lines.join('\n')}\n`
}

/** Reads what `renderEnvironment` wrote. */
export function parseEnvironment(text: string): Record<string, string> {
  const pairs = text
    .split('\n')
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
  return Object.fromEntries(pairs)
}
