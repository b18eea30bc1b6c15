import type { Compose, Finished, OneOff } from '../../src/ports/compose.js'

/** Compose that runs nothing: commands in containers end as told, and are noted with all else. */
export class ScriptedCompose implements Compose {
  readonly calls: string[] = []

  /** @param ends the exit code and output of a command, by its first two words */
  constructor(private readonly ends: Record<string, Partial<Finished>> = {}) {}

  async version() {
    return '2.26.1'
  }

  async read() {
    return { startedServices: ['postgres'], images: [], externalVolumes: [], mounts: [] }
  }

  async up({ services }: { services?: string[] }) {
    this.calls.push(`up ${services?.join(' ') ?? 'all'}`)
    if (this.ends.up?.exitCode) throw new Error('up failed')
  }

  async stop(services: string[]) {
    this.calls.push(`stop ${services.join(' ')}`)
  }

  async down() {
    this.calls.push('down')
  }

  async logs() {
    return ''
  }

  run(oneOff: OneOff) {
    return this.#end('run', oneOff)
  }

  exec(oneOff: OneOff) {
    return this.#end('exec', oneOff)
  }

  async #end(how: string, { service, command }: OneOff): Promise<Finished> {
    this.calls.push([how, service, ...command].join(' '))
    const words = command.slice(0, 2).join(' ')
    return { exitCode: 0, stdout: '{}', stderr: '', ...this.ends[words] }
  }
}
