export interface ListeningSocket {
  address: string
  port: number
  inode: string
}

const listening = '0A'

/**
 * Reads /proc/net/tcp or tcp6 (proc(5)): columns local_address, rem_address, st … inode.
 * An IPv4 address is one little-endian word in hexadecimal; of IPv6 only "any" and mapped
 * IPv4 matter here.
 */
export function listeningSockets(table: string): ListeningSocket[] {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[3] === listening)
    .map((columns) => {
      const [address = '', port = ''] = (columns[1] ?? '').split(':')
      return {
        address: addressFrom(address),
        port: Number.parseInt(port, 16),
        inode: columns[9] ?? '',
      }
    })
}

function addressFrom(hex: string) {
  if (hex.length === 8) return dotted(hex)
  if (/^0+$/.test(hex)) return '::'
  if (hex.startsWith('0000000000000000FFFF0000')) return dotted(hex.slice(24))
  return hex
}

function dotted(word: string) {
  return [6, 4, 2, 0].map((at) => Number.parseInt(word.slice(at, at + 2), 16)).join('.')
}
