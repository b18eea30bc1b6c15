import { readFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Start of a process in clock ticks since boot (proc(5), field 22 of stat); undefined: no such process. */
export async function processStart(pid: number) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The command's name, in brackets, may itself hold spaces and brackets.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ')
  // A zombie has ended; it only waits for its parent to notice.
  return fields?.[0] === 'Z' ? undefined : fields?.[19]
}

export async function bootId() {
  const text = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => 'unknown')
  return text.trim()
}

export const thisHost = () => hostname()
