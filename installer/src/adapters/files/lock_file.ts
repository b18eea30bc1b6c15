import { randomBytes } from 'node:crypto'
import { link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { judgeOwner, LockHeld, type LockRecord } from '../../core/lock.js'
import type { SiteLock } from '../../ports/site_lock.js'
import { bootId, processStart, thisHost } from '../host/process_facts.js'
import { readIfThere, writeAtomically } from './write_file.js'

const heartbeatEvery = 5_000

/**
 * A file that appears with its whole content or not at all (link(2) refuses to replace one), so
 * that two commands can never both believe that they made it.
 */
export class LockFile implements SiteLock {
  #heartbeat: NodeJS.Timeout | undefined
  #beating: Promise<void> = Promise.resolve()

  constructor(private readonly file: string) {}

  async assertFree() {
    await this.#deadOwner()
  }

  async take(command: string) {
    const record = await recordOf(command)
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await this.#create(record)) {
        this.#heartbeat = setInterval(() => {
          this.#beating = this.#beat(record)
        }, heartbeatEvery)
        this.#heartbeat.unref()
        return
      }
      await this.#clearDead()
    }
    throw new Error(`The lock ${this.file} could not be taken; other commands keep taking it.`)
  }

  async release() {
    clearInterval(this.#heartbeat)
    this.#heartbeat = undefined
    // A sign of life still on its way would bring the file back.
    await this.#beating
    await rm(this.file, { force: true })
  }

  async #create(record: LockRecord) {
    await mkdir(dirname(this.file), { recursive: true })
    const own = this.#beside('new')
    await writeAtomically(own, JSON.stringify(record), 0o644)
    try {
      await link(own, this.file)
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw error
    } finally {
      await rm(own, { force: true })
    }
  }

  /**
   * The lock's text when its owner is certainly dead; undefined when there is no lock.
   *
   * @throws {LockHeld} otherwise
   */
  async #deadOwner() {
    const text = await readIfThere(this.file)
    if (text === undefined) return undefined
    const record = JSON.parse(text) as LockRecord
    const facts = {
      host: thisHost(),
      bootId: await bootId(),
      processStart: await processStart(record.pid),
    }
    if (judgeOwner(record, facts) !== 'dead') throw new LockHeld(record, this.file)
    return text
  }

  async #clearDead() {
    const text = await this.#deadOwner()
    if (text === undefined) return

    // Another command may have cleared it and taken it since: look at what was really moved.
    const aside = this.#beside('dead')
    await rename(this.file, aside).catch(() => {})
    const moved = await readIfThere(aside)
    if (moved !== undefined && moved !== text) await link(aside, this.file).catch(() => {})
    await rm(aside, { force: true })
  }

  async #beat(record: LockRecord) {
    const heartbeat = { ...record, heartbeatAt: new Date().toISOString() }
    if (this.#heartbeat) {
      await writeAtomically(this.file, JSON.stringify(heartbeat), 0o644).catch(() => {})
    }
  }

  #beside(purpose: string) {
    return `${this.file}.${purpose}.${randomBytes(4).toString('hex')}`
  }
}

async function recordOf(command: string): Promise<LockRecord> {
  const now = new Date().toISOString()
  return {
    pid: process.pid,
    processStart: (await processStart(process.pid)) ?? '',
    host: thisHost(),
    bootId: await bootId(),
    command,
    startedAt: now,
    heartbeatAt: now,
  }
}
