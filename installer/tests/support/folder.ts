import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty folder; give its removal to the test's `cleanup`. */
export function emptyFolder() {
  const path = mkdtempSync(join(tmpdir(), 'student-pass-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
