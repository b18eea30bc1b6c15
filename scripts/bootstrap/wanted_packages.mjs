import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { nodeModules, projectFolder } from './project.mjs'

const lock = join(projectFolder, 'package-lock.json')
const record = join(nodeModules, '.package-lock.json')

/**
 * @typedef {{ path: string, optional: boolean }} Package
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 */

/**
 * The packages that package-lock.json asks for on this machine; those for other platforms are
 * left out.
 *
 * @returns {Package[]}
 */
export function wantedPackages() {
  return Object.entries(entriesOf(lock))
    .filter(([path, entry]) => path.includes('node_modules/') && !entry.link && fits(entry))
    .map(([path, { optional = false }]) => ({ path, optional }))
}

/**
 * Is everything there that npm says it has installed? npm writes its record last, so an install
 * that was cut short has none.
 */
export function nothingMissing() {
  const installed = Object.entries(entriesOf(record))
  return (
    installed.length > 0 &&
    installed.every(
      ([path, { link }]) => link || existsSync(join(projectFolder, path, 'package.json'))
    )
  )
}

/**
 * Does npm's record agree with package-lock.json, as after an `npm install` by hand? What is
 * optional may be missing: npm leaves out what only a package for another platform needs.
 */
export function recordIsCurrent() {
  const locked = entriesOf(lock)
  const installed = entriesOf(record)
  return (
    wantedPackages().every(({ path, optional }) => optional || installed[path]) &&
    Object.entries(installed).every(([path, { version }]) => locked[path]?.version === version)
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
