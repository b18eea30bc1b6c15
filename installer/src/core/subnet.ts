import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

/**
 * 172.16.241.0 to 172.16.250.255, in networks of 16 addresses. Docker hands out 172.17.0.0 to
 * 172.31.255.255 and 192.168.0.0/16 by itself: a fixed subnet in there is taken sooner or later.
 */
const candidates = Array.from({ length: 160 }, (_, index) => {
  return `172.16.${241 + Math.floor(index / 16)}.${(index % 16) * 16}/28`
})

/**
 * A network of 16 addresses that overlaps none of the others. Where the search begins depends on
 * the site's name, so that a site which is stopped is not robbed by the next.
 */
export function freeSubnet(site: string, taken: string[]): string {
  const first = [...site].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 65_521, 7)
  const order = candidates.map((_, index) => candidates[(first + index) % candidates.length]!)
  const found = order.find((candidate) => isFree(candidate, taken))
  if (!found) throw new NoSubnetFree()
  return found
}

/** Does a network overlap none of the others? */
export function isFree(candidate: string, taken: string[]) {
  const wanted = rangeOf(candidate)
  if (!wanted) return false
  const ranges = taken.map(rangeOf).filter((range) => range !== undefined)
  return !ranges.some(([from, to]) => wanted[0] <= to && from <= wanted[1])
}

export class NoSubnetFree extends Failure {
  constructor() {
    super('All networks from 172.16.241.0 to 172.16.250.255 are taken on this machine.', {
      code: 'E_NO_SUBNET',
      exitCode: exitCodes.preflightFailed,
      remedy: 'Remove networks that are no longer used: "docker network prune".',
    })
  }
}

// IPv4 only; others cannot overlap it.
function rangeOf(cidr: string): [number, number] | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(cidr)
  if (!match) return undefined
  const [a, b, c, d, bits] = match.slice(1).map(Number) as [number, number, number, number, number]
  const address = ((a * 256 + b) * 256 + c) * 256 + d
  const size = 2 ** (32 - bits)
  const first = Math.floor(address / size) * size
  return [first, first + size - 1]
}
