import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { projectFolder } from './project.mjs'

/**
 * @typedef {{ path: string, version: string, optional: boolean }} Package
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 */

/**
 * The packages that package-lock.json asks for on this machine; those for other platforms are
 * left out.
 *
 * @returns {Package[]}
 */
export function wantedPackages() {
  return Object.entries(entriesOf(join(projectFolder, 'package-lock.json')))
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && fits(entry))
    .map(([path, entry]) => ({
      path,
      version: String(entry.version),
      optional: entry.optional === true,
    }))
}

/**
 * Does npm's own record of what it installed agree with package-lock.json, and is all of it still
 * there? npm writes the record last, so a half-finished install has none. What is optional may be
 * missing: npm leaves out what only a package for another platform needs.
 */
export function allInstalled() {
  const record = join(projectFolder, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false

  const installed = entriesOf(record)
  return wantedPackages().every(
    ({ path, version, optional }) =>
      optional ||
      (installed[path]?.version === version &&
        existsSync(join(projectFolder, path, 'package.json')))
  )
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function entriesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/** @param {LockEntry} entry */
function fits(entry) {
  if (!entry.optional) return true
  return (
    allows(entry.os, process.platform) &&
    allows(entry.cpu, process.arch) &&
    allows(entry.libc, 'glibc')
  )
}

/**
 * @param {string[] | undefined} names as npm writes them: wanted names, or unwanted ones behind a "!"
 * @param {string} name
 */
function allows(names, name) {
  if (!names || names.length === 0) return true
  if (names.some((wanted) => wanted.startsWith('!'))) return !names.includes(`!${name}`)
  return names.includes(name)
}
