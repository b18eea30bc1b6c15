import { test } from '@japa/runner'
import { PgBackRestBackups } from '../../src/adapters/pgbackrest/pgbackrest_backups.js'
import { BackupFailed, RestoreRefused } from '../../src/adapters/pgbackrest/failures.js'
import { ScriptedCompose } from '../support/scripted_compose.js'

test.group('The scripts of the postgres image', () => {
  test('delete what restores put aside in the container of the running database', async ({
    assert,
  }) => {
    const compose = new ScriptedCompose()
    await new PgBackRestBackups(compose).discardOld()
    assert.deepEqual(compose.calls, ['exec postgres restore --discard-old'])
  })

  test('and their refusal is passed on with its remedy', async ({ assert }) => {
    const error = { code: 'E_DATABASE_NOT_RUNNING', message: 'It rests', remedy: 'Start it' }
    const compose = new ScriptedCompose({
      'restore --discard-old': { exitCode: 8, stdout: JSON.stringify({ error }) },
    })
    const failure = await new PgBackRestBackups(compose).discardOld().catch((thrown) => thrown)
    assert.instanceOf(failure, RestoreRefused)
    assert.equal(failure.exitCode, 8)
    assert.equal(failure.remedy, 'Start it')
  })

  test('without a container the failure ends with the words of Compose', async ({ assert }) => {
    const stderr = 'service "postgres" is not running'
    const compose = new ScriptedCompose({
      'restore --discard-old': { exitCode: 1, stdout: '', stderr },
    })
    const failure = await new PgBackRestBackups(compose).discardOld().catch((thrown) => thrown)
    assert.instanceOf(failure, BackupFailed)
    assert.deepEqual(failure.details, [stderr])
  })
})
