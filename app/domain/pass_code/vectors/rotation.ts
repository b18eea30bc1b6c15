import { assemblePassCode } from '../pass_code_text.js'
import type { ExpectedVerdict, Vector } from '../run_vectors.js'
import {
  accepted,
  claimsWith,
  DAY_BREAK,
  dynamicPart,
  OTHER_PASS_ID,
  refused,
  rotatingClaims as claims,
  rotatingCode,
  signedPart,
  staticCode,
  STEP,
  TODAY_KEY,
  vector,
  YESTERDAY_KEY,
} from './sample_school.js'

const tooOld = refused('code_stale', 'step_too_old', claims)
const wrongClock = refused('code_stale', 'clock', claims)
const forged = refused('bad_signature', 'dynamic_mismatch', claims)

export async function rotation(): Promise<Vector[]> {
  return [...(await stepWindows()), ...(await dayKeys()), ...(await wrongDynamicParts())]
}

async function stepWindows(): Promise<Vector[]> {
  return [
    await atStep('online', -2, accepted(claims, STEP - 2)),
    await atStep('online', -3, tooOld),
    await atStep('online', 1, accepted(claims, STEP + 1)),
    await atStep('online', 2, wrongClock),
    await atStep('offline', -4, accepted(claims, STEP - 4)),
    await atStep('offline', -5, tooOld),
    await atStep('offline', 4, accepted(claims, STEP + 4)),
    await atStep('offline', 5, wrongClock),
  ]
}

async function atStep(
  mode: 'online' | 'offline',
  steps: number,
  expect: ExpectedVerdict
): Promise<Vector> {
  const place = steps < 0 ? `${-steps}-behind` : `${steps}-ahead`
  return vector({
    id: `step-${mode}-${place}`,
    description: `${mode}, the code's step is ${place.replace('-', ' ')} of now`,
    mode,
    code: await rotatingCode(claims, { step: STEP + steps }),
    expect,
  })
}

async function dayKeys(): Promise<Vector[]> {
  const lastOfYesterday = DAY_BREAK / 15 - 1
  return [
    vector({
      id: 'day-key-of-the-step',
      description: 'Scanned after the day break, shown before it: the key of the step counts',
      now: DAY_BREAK + 5,
      code: await rotatingCode(claimsOfDayBreak, { step: lastOfYesterday, dayKey: YESTERDAY_KEY }),
      expect: accepted(claimsOfDayBreak, lastOfYesterday),
    }),
    vector({
      id: 'day-key-of-another-day',
      description: "Made with yesterday's key for a step of today",
      code: await rotatingCode(claims, { dayKey: YESTERDAY_KEY }),
      expect: forged,
    }),
    vector({
      id: 'day-key-missing',
      description: 'The gate has no key for this day',
      dayKeys: [],
      code: await rotatingCode(claims),
      expect: refused('unknown_key', 'no_day_key', claims),
    }),
    vector({
      id: 'day-key-missing-for-old-step',
      description: 'Too old anyway, so that no key is needed to refuse it',
      dayKeys: [],
      code: await rotatingCode(claims, { step: STEP - 7000 }),
      expect: tooOld,
    }),
  ]
}

const claimsOfDayBreak = claimsWith({
  flags: { rotating: true },
  notBefore: DAY_BREAK - 3600,
  expires: DAY_BREAK + 3600,
})

async function wrongDynamicParts(): Promise<Vector[]> {
  const signed = await signedPart(claims)
  const olderSecret = await dynamicPart({ ...claims, secretVersion: claims.secretVersion - 1 })
  const otherPass = await dynamicPart({ ...claims, passId: OTHER_PASS_ID }, { dayKey: TODAY_KEY })
  const otherStep = await dynamicPart(claims, { step: STEP - 1 })
  const renamedStep = otherStep.with(3, otherStep[3]! + 1)
  const plain = claimsWith()
  return [
    vector({
      id: 'dynamic-missing',
      description: 'The static part alone of a pass that must rotate',
      code: await staticCode(claims),
      expect: refused('code_stale', 'dynamic_missing', claims),
    }),
    vector({
      id: 'dynamic-wrong-secret-version',
      description: 'Made with the secret that the pass had before',
      code: assemblePassCode(signed, olderSecret),
      expect: forged,
    }),
    vector({
      id: 'dynamic-of-another-pass',
      description: 'The dynamic part of one pass behind the static part of another',
      code: assemblePassCode(signed, otherPass),
      expect: forged,
    }),
    vector({
      id: 'dynamic-step-renamed',
      description: 'An older MAC under the number of the present step',
      code: assemblePassCode(signed, renamedStep),
      expect: forged,
    }),
    vector({
      id: 'dynamic-all-zero-mac',
      description: 'The present step with eight zero bytes',
      code: assemblePassCode(signed, (await dynamicPart(claims)).fill(0, 4)),
      expect: forged,
    }),
    vector({
      id: 'dynamic-wrong-where-not-required',
      description: 'A wrong dynamic part is refused also where none is asked for',
      code: assemblePassCode(await signedPart(plain), (await dynamicPart(plain)).fill(0, 4)),
      expect: refused('bad_signature', 'dynamic_mismatch', plain),
    }),
    vector({
      id: 'dynamic-all-zero',
      description: 'Twelve zero bytes: step 0 is long gone',
      code: assemblePassCode(signed, new Uint8Array(12)),
      expect: tooOld,
    }),
  ]
}
