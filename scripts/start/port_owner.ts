import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { linuxPortOwner } from './port_owner_linux.ts'

/** Names who listens on a TCP port, for a person: `node (pid 4711)`. */
export function portOwner(port: number): string {
  if (process.platform === 'linux') return linuxPortOwner(port)
  return lsofPortOwner(port)
}

/** lsof -F prints one field a line: p for the pid, c for the command. */
function lsofPortOwner(port: number): string {
  try {
    const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']
    const fields = execFileSync('lsof', args, { encoding: 'utf8' })
    return `${/^c(.*)$/m.exec(fields)![1]} (pid ${/^p(\d+)$/m.exec(fields)![1]})`
  } catch {
    return 'a program of another user'
  }
}
