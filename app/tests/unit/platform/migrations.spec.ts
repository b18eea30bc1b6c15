import { readdir } from 'node:fs/promises'
import { test } from '@japa/runner'
import { APP_ROOT } from '#platform/app_root'
import { MIGRATION_PHASES } from '#platform/migration'

const folder = new URL('database/migrations/', APP_ROOT)
const files = await readdir(folder)

test.group('Migrations', () => {
  test('{$self} declares its phase and goes forward only')
    .with(files)
    .run(async ({ assert }, file) => {
      const { default: migration } = await import(new URL(file, folder).href)
      assert.include(MIGRATION_PHASES, migration.phase)
      assert.isFalse(Object.hasOwn(migration.prototype, 'down'), 'a release is undone by a restore')
    })
})
