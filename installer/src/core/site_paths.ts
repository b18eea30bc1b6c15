/** Names inside a site's folder. */
export const sitePaths = {
  site: 'site.yaml',
  environment: '.env',
  compose: 'compose.yaml',
  secrets: 'secrets',
  journal: 'journal.jsonl',
  lock: 'lock',
  /** Which content of their configuration the running services were started with. */
  applied: 'applied.json',
  certificate: 'edge-ca.crt',
} as const
