import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

const listening = '0A'

interface Listener {
  inode: string
  uid: string
}

/** Read from /proc, since lsof and ss are missing on many machines. */
export function linuxPortOwner(port: number): string {
  const listener = listenerOn(port)
  if (!listener) return 'a program outside of this container'

  const pid = processWithSocket(listener.inode)
  if (pid) return `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()} (pid ${pid})`
  return `a program of ${userName(listener.uid)}`
}

/** Columns of /proc/net/tcp: 1 local address:port in hex, 3 state, 7 uid, 9 inode. */
function listenerOn(port: number): Listener | undefined {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = [...rowsOf('/proc/net/tcp'), ...rowsOf('/proc/net/tcp6')]
  const row = rows.find((columns) => columns[1]?.endsWith(`:${wanted}`) && columns[3] === listening)
  return row && { uid: row[7]!, inode: row[9]! }
}

function rowsOf(file: string): string[][] {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
    return lines.map((line) => line.trim().split(/\s+/))
  } catch {
    return []
  }
}

function processWithSocket(inode: string): string | undefined {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.find((pid) => linksOf(`/proc/${pid}/fd`).includes(`socket:[${inode}]`))
}

/** Empty for the processes of others, and for one that ends while we look. */
function linksOf(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => readlinkSync(`${folder}/${name}`))
  } catch {
    return []
  }
}

function userName(uid: string): string {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.split(':')[2] === uid)
  return line ? `the user ${line.split(':')[0]}` : `the user with id ${uid}`
}
