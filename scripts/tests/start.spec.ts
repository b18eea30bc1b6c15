import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { test } from '@japa/runner'
import { freePort } from '../database/free_port.ts'
import { program } from './fixtures/program.ts'
import { processTree, stillAlive } from './fixtures/process_tree.ts'
import { shared } from './fixtures/shared.ts'
import { Staff } from './fixtures/staff.ts'
import { givenStudentPass, whenStarting } from './fixtures/student_pass.ts'
import type { StudentPass } from './fixtures/student_pass.ts'
import { temporaryFolder } from './fixtures/temporary_folder.ts'

test.group('npm start', () => {
  test('lets staff sign in, and keeps what they did for the second start', async (context) => {
    const { assert } = context
    const folder = temporaryFolder(context)

    const first = await givenStudentPass(folder, context)
    const pass = await (await Staff.signedIn(first)).issuePass()
    first.start.signal('SIGINT')
    await first.start.ended

    const second = await givenStudentPass(folder, context)
    assert.include(await (await Staff.signedIn(second)).passes(), pass)
    assert.isBelow(second.readyAfter, first.readyAfter)
  })

  test('leaves no process behind after {signal} to npm')
    .with([
      { signal: 'SIGINT' },
      { signal: 'SIGTERM' },
      { signal: 'SIGHUP' },
      { signal: 'SIGKILL' },
    ] as const)
    .run(async (context, { signal }) => {
      const { start, pids } = await givenStudentPass(temporaryFolder(context), context)
      context.assert.isAbove(pids.length, 4)
      start.signal(signal)
      context.assert.deepEqual(await stillAlive(pids), [])
    })

  test('leaves no process behind when its own processes are killed', async (context) => {
    const folder = temporaryFolder(context)
    const { pids } = await givenStudentPass(folder, context)
    const { pid } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
    process.kill(pid, 'SIGKILL')
    context.assert.deepEqual(await stillAlive(pids), [])
  })

  test('ends a PostgreSQL that outlived a start of which everything was killed', async (context) => {
    const { assert } = context
    const folder = temporaryFolder(context)
    const first = await givenStudentPass(folder, context)
    const postgres = first.pids.find((pid) => isPostgres(pid))!
    const others = first.pids.filter((pid) => !processTree(postgres).includes(pid))
    for (const pid of others.reverse()) process.kill(pid, 'SIGKILL')
    assert.isTrue(isPostgres(postgres))

    const second = await givenStudentPass(folder, context)
    assert.include(second.start.output(), `left behind (pid ${postgres})`)
    assert.deepEqual(await stillAlive([postgres]), [])
  }).skip(process.platform !== 'linux', 'reads /proc')

  test('stops when it is interrupted before it is ready', async (context) => {
    const folder = temporaryFolder(context)
    const port = await freePort()
    const start = program(['npm', 'start', '--', `--port=${port}`], {
      STUDENT_PASS_DATA: folder,
      METRICS_PORT: String(await freePort()),
    })
    await start.printed('Starting PostgreSQL')
    const pids = processTree(start.pid)
    start.signal('SIGINT')
    const { code } = await start.ended
    context.assert.equal(code, 0)
    context.assert.deepEqual(await stillAlive(pids), [])
  })
})

test.group('While npm start runs', (group) => {
  let folder: string
  let running: StudentPass

  group.setup(() =>
    shared(async (cleaner) => {
      folder = temporaryFolder(cleaner)
      running = await givenStudentPass(folder, cleaner)
    })
  )

  test('other users cannot read its secrets', ({ assert }) => {
    for (const name of ['secrets.json', 'demonstration.json', 'app.log']) {
      assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name)
    }
  })

  test('the worker runs beside the app', async ({ assert }) => {
    const log = join(folder, 'worker.log')
    const deadline = Date.now() + 20_000
    while (!readFileSync(log, 'utf8').includes('worker started') && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    assert.include(readFileSync(log, 'utf8'), 'worker started')
    assert.equal(statSync(log).mode & 0o077, 0)
  })

  test('a second start on the same data is told where it is', async ({ assert }) => {
    const { code, output } = await whenStarting(folder, await freePorts())
    assert.equal(code, 3)
    assert.include(output, 'already runs on this data folder')
    assert.include(output, running.url)
  })

  test('another start is told that the port is taken, and by whom', async (context) => {
    const port = new URL(running.url).port
    const [, ...metrics] = await freePorts()
    const { code, output } = await whenStarting(temporaryFolder(context), [
      `--port=${port}`,
      ...metrics,
    ])
    context.assert.equal(code, 3)
    context.assert.match(output, new RegExp(`Port ${port} is in use by .+ \\(pid \\d+\\)`))
  })
})

test.group('npm start refuses', () => {
  test('a busy port, and names its owner', async (context) => {
    const { assert } = context
    const server = createServer().listen(0, '127.0.0.1')
    context.cleanup(() => {
      server.close()
    })
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo

    for (const flag of ['--port', '--metrics-port']) {
      const other = flag === '--port' ? '--metrics-port' : '--port'
      const args = [`${flag}=${port}`, `${other}=${await freePort()}`]
      const { code, output } = await whenStarting(temporaryFolder(context), args)
      assert.equal(code, 3)
      assert.match(output, new RegExp(`Port ${port} is in use by .+ \\(pid ${process.pid}\\)`))
      assert.include(output, `npm start -- ${flag} ${port + 1}`)
    }
  })

  test('data of another PostgreSQL major, and names both', async (context) => {
    const { assert } = context
    const folder = temporaryFolder(context)
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '16\n')

    const { code, output } = await whenStarting(folder, await freePorts())
    assert.equal(code, 3)
    assert.include(output, 'is of PostgreSQL 16; this version runs PostgreSQL 17')
    assert.include(output, 'npm run reset')
  })

  test('a folder that holds other files than its own', async (context) => {
    const folder = temporaryFolder(context)
    mkdirSync(join(folder, 'postgres'))
    writeFileSync(join(folder, 'postgres', 'thesis.txt'), 'irreplaceable')

    const { code, output } = await whenStarting(folder, await freePorts())
    context.assert.equal(code, 1)
    context.assert.include(output, 'data-folder-not-usable')
    context.assert.equal(
      readFileSync(join(folder, 'postgres', 'thesis.txt'), 'utf8'),
      'irreplaceable'
    )
  })

  test('{args}')
    .with([{ args: '--port=0' }, { args: '--port=web' }, { args: '--prot=3333' }])
    .run(async (context, { args }) => {
      const { code, output } = await whenStarting(temporaryFolder(context), [args])
      context.assert.equal(code, 2)
      context.assert.include(output, 'Use: npm start -- [--port 3333]')
    })
})

function isPostgres(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('bin/postgres\0-D')
}

async function freePorts(): Promise<string[]> {
  return [`--port=${await freePort()}`, `--metrics-port=${await freePort()}`]
}
