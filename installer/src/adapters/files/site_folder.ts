import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { SiteFiles } from '../../ports/site_files.js'
import { readIfThere, writeAtomically } from './write_file.js'

/** Readable by every user of the machine: services with their own uid read their configuration here. */
const publicFile = 0o644
const publicFolder = 0o755

export class SiteFolder implements SiteFiles {
  constructor(readonly directory: string) {}

  read(name: string) {
    return readIfThere(join(this.directory, name))
  }

  async differs(name: string, content: string) {
    return (await this.read(name)) !== content
  }

  async write(name: string, content: string, mode: number) {
    if (!(await this.differs(name, content))) return false
    await writeAtomically(join(this.directory, name), content, mode)
    return true
  }

  async staleAgainst(release: string, paths: string[]) {
    const stale: string[] = []
    for (const path of paths) {
      if ((await digest(release, [path])) !== (await digest(this.directory, [path])))
        stale.push(path)
    }
    return stale
  }

  async copyFrom(release: string, paths: string[]) {
    const stale = await this.staleAgainst(release, paths)
    for (const path of stale) await this.#replace(release, path)
    return stale
  }

  digestOf(paths: string[]) {
    return digest(this.directory, paths)
  }

  async remove() {
    await rm(this.directory, { recursive: true, force: true })
  }

  // File by file, in place: a running container holds on to the folder it was given.
  async #replace(release: string, path: string) {
    const [wanted, present] = [
      await filesBelow(release, path),
      await filesBelow(this.directory, path),
    ]
    for (const file of present.filter((name) => !wanted.includes(name))) {
      await rm(join(this.directory, file))
    }
    for (const file of wanted) {
      const source = join(release, file)
      const executable = ((await stat(source)).mode & 0o111) !== 0
      await mkdir(join(this.directory, file, '..'), { recursive: true, mode: publicFolder })
      const mode = executable ? publicFolder : publicFile
      await writeAtomically(join(this.directory, file), await readFile(source), mode)
    }
    await openFolders(this.directory, wanted)
  }
}

// A strict umask would have hidden them from the services.
async function openFolders(root: string, files: string[]) {
  const folders = new Set(files.flatMap((file) => parentsOf(file)))
  for (const folder of folders) await chmod(join(root, folder), publicFolder)
}

function parentsOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

async function digest(root: string, paths: string[]) {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of await filesBelow(root, path)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(root, file)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** The file itself, or all files below a folder, sorted; none when it does not exist. */
async function filesBelow(root: string, path: string): Promise<string[]> {
  const absolute = join(root, path)
  const found = await stat(absolute).catch(() => undefined)
  if (!found) return []
  if (found.isFile()) return [path]
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}
