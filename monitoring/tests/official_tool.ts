import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder monitoring/. */
export const monitoring = fileURLToPath(new URL('..', import.meta.url))

const compose = readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8')

/** Exit code and everything a tool printed. */
export interface Answer {
  exitCode: number | null
  output: string
}

/**
 * promtool or amtool: from the PATH, else out of the image that compose.yaml names. Both run in the folder monitoring/.
 */
export class OfficialTool {
  readonly #name: string
  readonly #image: string
  #command?: string[]

  constructor(name: 'promtool' | 'amtool') {
    this.#name = name
    const repository = name === 'promtool' ? 'prom/prometheus' : 'prom/alertmanager'
    this.#image = compose.match(new RegExp(`image: (${repository}:\\S+)`))![1]!
  }

  /** Why the tool cannot be run here; undefined when it can. */
  get missing(): string | undefined {
    return this.command ? undefined : `neither ${this.#name} nor Docker with ${this.#image} is here`
  }

  run(...args: string[]): Answer {
    const [program, ...first] = this.command!
    const { status, stdout, stderr } = spawnSync(program!, [...first, ...args], {
      cwd: monitoring,
      encoding: 'utf8',
    })
    return { exitCode: status, output: stdout + stderr }
  }

  private get command(): string[] | undefined {
    return (this.#command ??= this.onPath() ?? this.inImage())
  }

  private onPath(): string[] | undefined {
    return succeeds(this.#name, '--version') ? [this.#name] : undefined
  }

  private inImage(): string[] | undefined {
    const present = succeeds('docker', 'image', 'inspect', this.#image)
    if (!present && !succeeds('docker', 'pull', '--quiet', this.#image)) return undefined
    const mount = ['--volume', `${monitoring}:/monitoring:ro`, '--workdir', '/monitoring']
    return [
      'docker',
      'run',
      '--rm',
      '--network=none',
      ...mount,
      '--entrypoint',
      this.#name,
      this.#image,
    ]
  }
}

function succeeds(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
