import { spawnSync } from 'node:child_process'
import { test } from '@japa/runner'
import { studentPass } from '../support/cli.js'

// The project's own Node is newer; schools run what their distribution gives them.
const candidates = ['/usr/bin/node', '/usr/local/bin/node', process.env.NODE_20 ?? '']
const node20 = candidates.find((node) => {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return stdout?.startsWith('v20.')
})

test.group('On Node 20', () => {
  test('the command starts, lists its commands and reads its arguments', async ({ assert }) => {
    const { code, stdout } = await studentPass(['--help'], { node: node20 })
    assert.equal(code, 0)
    for (const command of ['install', 'status', 'doctor', 'backup', 'restore', 'uninstall']) {
      assert.include(stdout, `  ${command}`)
    }
    const version = await studentPass(['version', '--json'], { node: node20 })
    assert.match(JSON.parse(version.stdout).node, /^20\./)
  }).skip(!node20, 'no Node 20 on this machine')
})
