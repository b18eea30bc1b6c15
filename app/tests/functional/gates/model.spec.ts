import fc from 'fast-check'
import { test } from '@japa/runner'
import { newGate } from '#tests/gate'
import { findingsOf } from './model/findings.js'
import { History } from './model/history.js'
import { GATES, operation, PASSES, play, type Operation } from './model/operations.js'
import { givenTypes, passMaker } from './model/school.js'
import { newestBundle, SimulatedGate } from './model/simulated_gate.js'

/** MODEL_SEED plays the histories of a seed again; MODEL_SECONDS and MODEL_RUNS look further than a test may. */
const SEED = Number(process.env.MODEL_SEED ?? 20_261_124)
const RUNS = Number(process.env.MODEL_RUNS ?? 200)
const SECONDS = Number(process.env.MODEL_SECONDS ?? 40)
const LONGEST = 24

/** Even on a machine with ten times more to do than it can, so many are played; else something hangs. */
const LEAST = Math.min(RUNS, 5)

test.group('Gates of a model', () => {
  test(`whatever happens to scans on their way, the promises hold (seed ${SEED})`, async ({
    assert,
  }) => {
    const types = await givenTypes()
    const newPass = await passMaker(types)
    const devices = await Promise.all(Array.from({ length: GATES }, () => newGate()))
    const bundles = await Promise.all(devices.map(({ device }) => newestBundle(device)))

    let played = 0
    const histories = fc.asyncProperty(
      fc.array(operation, { minLength: 3, maxLength: LONGEST }),
      async (operations: Operation[]) => {
        const history = new History()
        const passes = []
        for (let index = 0; index < PASSES; index++) passes.push(await newPass(index < 2))
        const gates = await Promise.all(
          devices.map(({ device }, index) =>
            SimulatedGate.open(index, device, history, bundles[index]!)
          )
        )
        await play(operations, { gates, passes, history })
        assert.deepEqual(await findingsOf(history, passes), [])
        played++
      }
    )
    await fc.assert(histories, {
      seed: SEED,
      numRuns: RUNS,
      interruptAfterTimeLimit: SECONDS * 1000,
    })
    assert.isAtLeast(played, LEAST)
  }).timeout(SECONDS * 3000)
})
