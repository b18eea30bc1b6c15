import process from 'node:process'
import type { Compose, Finished, OneOff, UpOptions } from '../../ports/compose.js'
import { lastLines } from '../../core/last_lines.js'
import { runProgram, type ProgramOptions } from '../process/run_program.js'
import { execArguments, projectArguments, runArguments, upArguments } from './arguments.js'
import { composeFileFrom, oneOffProfile } from './compose_file.js'
import { ComposeFailed } from './failures.js'

/** The Compose plugin as a child process: the same program that an administrator types. */
export class ComposePlugin implements Compose {
  /**
   * @param directory holds compose.yaml
   * @param variables what compose.yaml is filled in with
   */
  constructor(
    private readonly project: string,
    private readonly directory: string,
    private readonly variables: Record<string, string>
  ) {}

  async version() {
    try {
      const { exitCode, stdout } = await runProgram('docker', ['compose', 'version', '--short'])
      return exitCode === 0 ? stdout.trim().replace(/^v/, '') : undefined
    } catch {
      return undefined
    }
  }

  async read() {
    const profiles = [this.variables.COMPOSE_PROFILES, oneOffProfile].filter(Boolean)
    const flags = profiles.flatMap((profile) => ['--profile', String(profile)])
    const { stdout } = await this.#must('config', [...flags, 'config', '--format', 'json'])
    return composeFileFrom(JSON.parse(stdout), this.directory)
  }

  async up(
    options: UpOptions,
    { onLine, signal }: { onLine?: (line: string) => void; signal?: AbortSignal }
  ) {
    await this.#must('up', upArguments(options), { onLine, signal })
  }

  async stop(services: string[], signal?: AbortSignal) {
    await this.#must('stop', ['stop', ...services], { signal })
  }

  async down() {
    await this.#must('down', ['--profile', '*', 'down', '--remove-orphans'])
  }

  async logs(service: string, lines: number) {
    const { stdout } = await this.#compose([
      'logs',
      '--no-color',
      '--no-log-prefix',
      '--tail',
      String(lines),
      service,
    ])
    return stdout
  }

  run(oneOff: OneOff): Promise<Finished> {
    return this.#compose(runArguments(oneOff), streams(oneOff))
  }

  exec(oneOff: OneOff): Promise<Finished> {
    return this.#compose(execArguments(oneOff), streams(oneOff))
  }

  async #must(act: string, argv: string[], options: ProgramOptions = {}) {
    const finished = await this.#compose(argv, options)
    if (finished.exitCode !== 0) {
      throw new ComposeFailed(act, lastLines(finished.stderr, 12))
    }
    return finished
  }

  #compose(argv: string[], options: ProgramOptions = {}) {
    return runProgram('docker', [...projectArguments(this.project, this.directory), ...argv], {
      ...options,
      env: this.#environment(),
    })
  }

  // Compose prefers the shell's variables to those of .env: a SITE_HOST left over in somebody's
  // shell must not move the site.
  #environment() {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('COMPOSE_'))
    return { ...Object.fromEntries(inherited), ...this.variables }
  }
}

function streams({ stdin, onStderr, signal }: OneOff): ProgramOptions {
  return { stdin, onLine: onStderr, signal }
}
