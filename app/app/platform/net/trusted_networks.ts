import { BlockList, isIP } from 'node:net'

/** A network in TRUSTED_PROXIES is not written as an address or as address/prefix. */
export class NotANetwork extends Error {
  readonly code = 'E_NOT_A_NETWORK'
  readonly help = 'Write TRUSTED_PROXIES like 172.16.250.0/28, or several separated by commas.'

  constructor(text: string) {
    super(`"${text}" is no address and no network`)
  }
}

/**
 * Whether an address belongs to one of the networks, which are separated by commas.
 * @throws NotANetwork
 */
export function trustedNetworks(text: string): (address: string) => boolean {
  const list = new BlockList()
  for (const network of text.split(',').map((part) => part.trim())) addTo(list, network)
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
    const version = isIP(plain)
    return version !== 0 && list.check(plain, version === 6 ? 'ipv6' : 'ipv4')
  }
}

function addTo(list: BlockList, network: string): void {
  const [address = '', prefix] = network.split('/')
  const version = isIP(address)
  if (version === 0) throw new NotANetwork(network)
  const longest = version === 6 ? 128 : 32
  const length = prefix === undefined ? longest : Number(prefix)
  if (!Number.isInteger(length) || length < 0 || length > longest) throw new NotANetwork(network)
  list.addSubnet(address, length, version === 6 ? 'ipv6' : 'ipv4')
}
