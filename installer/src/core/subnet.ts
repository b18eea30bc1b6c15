import { exitCodes } from './exit_codes.js'
import { Failure } from './failure.js'

/**
 * A network of 16 addresses that no other network of the engine overlaps. The range is one that
 * Docker does not hand out by itself and that schools rarely use.
 */
export function freeSubnet(taken: string[]): string {
  const ranges = taken.map(rangeOf).filter((range) => range !== undefined)
  for (let third = 250; third > 240; third--) {
    for (let fourth = 0; fourth < 256; fourth += 16) {
      const candidate = `172.30.${third}.${fourth}/28`
      const [first, last] = rangeOf(candidate) as [number, number]
      if (!ranges.some(([from, to]) => first <= to && from <= last)) return candidate
    }
  }
  throw new NoSubnetFree()
}

export class NoSubnetFree extends Failure {
  constructor() {
    super('All networks from 172.30.241.0 to 172.30.250.255 are taken on this engine.', {
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
