/** Parts of REDIS_URL as the client wants them; `rediss:` means TLS. */
export function redisAddress(url: string, password?: string) {
  const address = new URL(url)
  return {
    host: address.hostname,
    port: Number(address.port || 6379),
    username: decodeURIComponent(address.username) || undefined,
    password: password || decodeURIComponent(address.password) || undefined,
    db: Number(address.pathname.slice(1) || 0),
    tls: address.protocol === 'rediss:' ? {} : undefined,
  }
}
