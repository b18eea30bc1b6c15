import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'

/**
 * Stops the server; for temporary data waits until its postmaster.pid is gone (a zombie would
 * still answer to kill -0) and deletes the folder.
 */
const script = `
read -r nothing
kill -INT "$1" || exit 0
[ -n "$3" ] || exit 0
for tenth in $(seq 100); do
  [ -e "$2/postmaster.pid" ] || break
  sleep 0.1
done
rm -rf -- "$3"
`

/**
 * A small shell that waits for this process to end in any way, `kill -9` too, and then stops the
 * server. It notices because its standard input closes with us.
 *
 * @param temporaryFolder deleted after the server's end; undefined keeps the data
 * @returns ends the guardian; call it once the server has stopped
 */
export function guard(
  serverPid: number,
  dataFolder: string,
  temporaryFolder: string | undefined
): () => void {
  const args = ['-c', script, 'guardian', String(serverPid), dataFolder, temporaryFolder ?? '']
  const guardian = spawn('/bin/sh', args, {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guardian.unref()
  ;(guardian.stdin as Socket).unref()
  return () => guardian.kill('SIGKILL')
}
