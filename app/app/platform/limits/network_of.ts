import { isIPv6 } from 'node:net'

/**
 * The network that one customer of a provider has, by which tries are counted: of IPv6 the first 64 bits, because
 * whoever has one address has all of those. An IPv4 address stands for itself, also inside IPv6 (`::ffff:192.0.2.1`).
 */
export function networkOf(address: string): string {
  const [plain] = address.split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain!)
  if (mapped) return mapped[1]!
  if (!isIPv6(plain!)) return address
  const [before = '', after] = plain!.split('::')
  const first = groupsOf(before)
  const last = groupsOf(after ?? '')
  const between = after === undefined ? 0 : 8 - first.length - last.length
  const groups = [...first, ...Array<string>(between).fill('0'), ...last]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The groups of 16 bits; a dotted end stands for two. */
function groupsOf(part: string): string[] {
  const groups = part === '' ? [] : part.split(':')
  return groups.flatMap((group) =>
    group.includes('.') ? ['0', '0'] : [parseInt(group, 16).toString(16)]
  )
}
