import { readdir, readFile, readlink } from 'node:fs/promises'
import type { Listener } from '../../ports/host.js'
import { listeningSockets } from './socket_table.js'

/** Needs no privilege to see that a port is taken; the owner's name does, unless it is our own. */
export async function listenersOn(address: string, ports: number[]): Promise<Listener[]> {
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => ''))
  )
  const sockets = tables
    .flatMap(listeningSockets)
    .filter((socket) => ports.includes(socket.port) && overlap(socket.address, address))
  const owners = sockets.length > 0 ? await ownersOf(sockets.map(({ inode }) => inode)) : new Map()
  return sockets.map(({ port, inode }) => ({
    port,
    owner: owners.get(inode) ?? 'A program of another user',
  }))
}

function overlap(one: string, other: string) {
  const any = ['0.0.0.0', '::']
  return one === other || any.includes(one) || any.includes(other)
}

async function ownersOf(inodes: string[]) {
  const owners = new Map<string, string>()
  const wanted = new Map(inodes.map((inode) => [`socket:[${inode}]`, inode]))
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  for (const pid of processes) {
    const handles = await readdir(`/proc/${pid}/fd`).catch(() => [])
    for (const handle of handles) {
      const target = await readlink(`/proc/${pid}/fd/${handle}`).catch(() => '')
      const inode = wanted.get(target)
      if (inode) owners.set(inode, `${await nameOf(pid)} (process ${pid})`)
    }
    if (owners.size === wanted.size) break
  }
  return owners
}

async function nameOf(pid: string) {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'A program')
  return name.trim()
}
