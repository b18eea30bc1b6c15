import { readFile, statfs } from 'node:fs/promises'
import { freemem, networkInterfaces, totalmem } from 'node:os'
import { dirname } from 'node:path'
import type { Host } from '../../ports/host.js'
import { listenersOn } from './listeners.js'
import { tryPort } from './try_port.js'

export const linuxHost: Host = {
  async memory() {
    const text = await readFile('/proc/meminfo', 'utf8').catch(() => '')
    const available = /^MemAvailable:\s+(\d+) kB/m.exec(text)?.[1]
    return { total: totalmem(), available: available ? Number(available) * 1024 : freemem() }
  },
  freeDisk,
  subnets: () =>
    Object.values(networkInterfaces()).flatMap((addresses = []) =>
      addresses.flatMap(({ family, cidr }) => (family === 'IPv4' && cidr ? [cidr] : []))
    ),
  listenersOn,
  tryPort,
}

async function freeDisk(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (error) {
    if (dirname(folder) === folder) throw error
    return freeDisk(dirname(folder))
  }
}
