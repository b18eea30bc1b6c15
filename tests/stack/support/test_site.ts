import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { cloneCheckout } from './checkout.js'
import { freePort } from './free_port.js'
import { buildFlags } from './machine.js'
import { must, run } from './programs.js'

export const adminPassword = 'a sentence for the tests'
export const adminEmail = 'ada@school.example'
export const host = 'pass.school.test'

/** A site of its own: own checkout, folder, name, ports, images and volumes; all of it goes at the end. */
export class TestSite {
  readonly name = `sp-test-${randomBytes(3).toString('hex')}`
  readonly version = process.env.STACK_VERSION ?? `0.1.0-${this.name}`
  readonly folder = mkdtempSync(join(tmpdir(), 'student-pass-stack-'))
  readonly checkout = join(this.folder, 'checkout')
  readonly directory = join(this.folder, 'site')
  readonly config = join(this.folder, 'site.yaml')
  readonly passwordFile = join(this.folder, 'password')
  httpPort = 0
  httpsPort = 0

  static async prepare() {
    const site = new TestSite()
    cloneCheckout(site.checkout, site.version)
    site.httpPort = await freePort()
    site.httpsPort = await freePort()
    writeFileSync(site.config, site.#answers())
    writeFileSync(site.passwordFile, `${adminPassword}\n`, { mode: 0o600 })
    return site
  }

  /** Runs the installer of the copied checkout on this site. */
  studentPass(argv: string[], env: NodeJS.ProcessEnv = {}) {
    const program = join(this.checkout, 'installer/bin/student-pass.mjs')
    return run(process.execPath, [program, ...argv, '--site-dir', this.directory], { env })
  }

  install(more: string[] = []) {
    const answers = ['--config', this.config, '--yes', '--admin-password-file', this.passwordFile]
    return this.studentPass(['install', ...answers, ...buildFlags(), ...more])
  }

  /** The Compose command as an administrator types it in the site's folder. */
  compose(argv: string[], stdin?: string) {
    return must('docker', ['compose', ...argv], { cwd: this.directory, stdin })
  }

  exec(service: string, command: string[], stdin?: string) {
    return this.compose(['exec', '--no-TTY', service, ...command], stdin)
  }

  sql(statement: string) {
    return this.exec('postgres', [
      'psql',
      '-d',
      'student_pass',
      '-AtX',
      '-v',
      'ON_ERROR_STOP=1',
      '-c',
      statement,
    ])
  }

  get authority() {
    return readFileSync(join(this.directory, 'edge-ca.crt'), 'utf8')
  }

  volumes() {
    return must('docker', [
      'volume',
      'ls',
      '-q',
      '--filter',
      `label=student-pass.site=${this.name}`,
    ])
  }

  async remove() {
    if (existsSync(join(this.directory, 'compose.yaml'))) {
      await run('docker', ['compose', '--profile', '*', 'down', '--remove-orphans'], {
        cwd: this.directory,
      })
    }
    const volumes = (await this.volumes()).split('\n').filter(Boolean)
    if (volumes.length > 0) await run('docker', ['volume', 'rm', ...volumes])
    if (!process.env.STACK_VERSION) {
      const images = ['app', 'postgres'].map((part) => `student-pass/${part}:${this.version}`)
      await run('docker', ['image', 'rm', ...images])
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  #answers() {
    return `# Made by the stack tests.
name: ${this.name}
school:
  name: Riverside High School
  time_zone: Europe/Madrid
address:
  host: ${host}
  bind: 127.0.0.1
  http_port: ${this.httpPort}
  https_port: ${this.httpsPort}
admin:
  name: Ada Rivera
  email: ${adminEmail}
monitoring:
  grafana: false
`
  }
}
