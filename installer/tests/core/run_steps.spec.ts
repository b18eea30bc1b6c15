import { join } from 'node:path'
import { test } from '@japa/runner'
import { systemClock } from '../../src/adapters/clock.js'
import { JournalFile } from '../../src/adapters/files/journal_file.js'
import { Interrupted } from '../../src/core/interruption.js'
import { previewSteps, type Step } from '../../src/core/plan.js'
import { runSteps } from '../../src/core/run_steps.js'
import { JsonUi } from '../../src/ui/json_ui.js'
import { Captured } from '../support/captured.js'
import { emptyFolder } from '../support/folder.js'

function given(folder: string, signal = new AbortController().signal) {
  const messages = new Captured()
  return {
    messages,
    means: {
      operation: 'install',
      journal: new JournalFile(join(folder, 'journal.jsonl')),
      ui: new JsonUi(new Captured(), messages),
      clock: systemClock,
      signal,
    },
  }
}

function step(id: string, run: () => Promise<void>, fingerprint?: () => Promise<string>): Step {
  return {
    id,
    title: id,
    fingerprint,
    preview: async () => ['something'],
    run: async () => {
      await run()
      return { changed: true }
    },
  }
}

test.group('Running steps', (group) => {
  let folder: ReturnType<typeof emptyFolder>
  group.each.setup(() => {
    folder = emptyFolder()
    return () => folder.remove()
  })

  test('each is in the journal before it acts and after', async ({ assert }) => {
    const { means } = given(folder.path)
    const seen: string[] = []
    const note = async () => {
      const entries = await means.journal.read()
      seen.push(entries.map(({ step: id, state }) => `${id} ${state}`).join(', '))
    }
    await runSteps([step('one', note), step('two', note)], means)
    assert.deepEqual(seen, ['one started', 'one started, one done, two started'])
  })

  test('one whose fingerprint is that of its last completion is left out', async ({ assert }) => {
    let runs = 0
    let state = 'a'
    const work = step(
      'migrate',
      async () => void runs++,
      async () => state
    )
    const { means } = given(folder.path)

    await runSteps([work], means)
    const [second] = await runSteps([work], means)
    assert.equal(runs, 1)
    assert.isFalse(second?.changed)
    assert.isEmpty((await previewSteps([work], await means.journal.read()))[0]?.changes)

    state = 'b'
    await runSteps([work], means)
    assert.equal(runs, 2)
  })

  test('a failed one is run again by the next run, and those before it are not', async ({
    assert,
  }) => {
    const ran: string[] = []
    let broken = true
    const steps = [
      step(
        'one',
        async () => void ran.push('one'),
        async () => 'same'
      ),
      step('two', async () => {
        ran.push('two')
        if (broken) throw new Error('no room')
      }),
      step('three', async () => void ran.push('three')),
    ]
    const { means } = given(folder.path)
    await assert.rejects(() => runSteps(steps, means), 'no room')
    broken = false
    await runSteps(steps, means)

    assert.deepEqual(ran, ['one', 'two', 'two', 'three'])
    const failed = (await means.journal.read()).find(({ state }) => state === 'failed')
    assert.equal(failed?.step, 'two')
    assert.equal(failed?.message, 'no room')
  })

  test('a stop during a step is written down, and no further step begins', async ({ assert }) => {
    const controller = new AbortController()
    const { means } = given(folder.path, controller.signal)
    const ran: string[] = []
    const steps = [
      step('one', async () => {
        controller.abort(new Interrupted())
        throw new Error('killed program')
      }),
      step('two', async () => void ran.push('two')),
    ]
    await assert.rejects(() => runSteps(steps, means), 'Stopped on request.')
    assert.isEmpty(ran)
    assert.equal((await means.journal.read()).at(-1)?.state, 'interrupted')
  })
})
