import { BlockList, isIP } from 'node:net'

/** Never a provider: this machine, what only this link knows (also the metadata of clouds), and what is no host. */
const NEVER = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001:db8::/32',
  '2002::/16',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
  /** AWS keeps its metadata here, inside the private range. */
  'fd00:ec2::/32',
]

/** Private networks (RFC 1918, 6598, 4193): a school may run its provider there, if the administrator says so. */
const PRIVATE = ['10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']

const LOOPBACK = ['127.0.0.0/8', '::1/128']

const never = listOf(NEVER)
const inPrivate = listOf(PRIVATE)
const loopback = listOf(LOOPBACK)

export type AllowedNetworks = { privateNetwork: boolean; loopback: boolean }

/** Whether the server must not connect to this IP address on behalf of what somebody has typed. */
export function isForbiddenAddress(address: string, allowed: AllowedNetworks): boolean {
  const within = (list: BlockList) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  if (allowed.loopback && within(loopback)) return false
  return within(never) || (!allowed.privateNetwork && within(inPrivate))
}

function listOf(networks: string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address, prefix] = network.split('/')
    list.addSubnet(address!, Number(prefix), isIP(address!) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}
