import { TuyauError } from '@tuyau/core/client'
import { api } from '../api/client.js'
import { authorization } from './gate_device.js'

export type ScanAnswer = Awaited<ReturnType<typeof api.scans.record>>
export type Direction = 'in' | 'out'
export type NewScan = {
  nonce: string
  code: string
  direction: Direction
  token: string
  /** Whether to try again and again, because nobody else can decide. */
  patient: boolean
}

const TRIES = 4
const FIRST_PAUSE = 300
const LONGEST_WAIT = 5_000

/** A person stands before the gate: who can decide without the server does not wait longer for it. */
const LONGEST_WAIT_OF_THE_HASTY = 2_500

/** Answers that say "later": the scan was not looked at. */
const TRANSIENT = new Set([429, 502, 503, 504])

/**
 * Sends a scan, again after a failure of the network. Every try has the same nonce, so that a scan
 * of which only the answer was lost is not counted twice.
 * @throws TuyauError
 */
export async function sendScan(scan: NewScan): Promise<ScanAnswer> {
  const { nonce, code, direction, token, patient } = scan
  const body = {
    nonce,
    code,
    direction,
    occurred_at: new Date().toISOString(),
    mode: 'online' as const,
  }
  for (let tried = 1; ; tried++) {
    try {
      const options = {
        headers: authorization(token),
        timeout: patient ? LONGEST_WAIT : LONGEST_WAIT_OF_THE_HASTY,
        retry: 0,
      }
      return await api.scans.record({ body, ...options })
    } catch (error) {
      if (!patient || tried === TRIES || !canBeSentAgain(error)) throw error
      await pause(FIRST_PAUSE * 2 ** (tried - 1))
    }
  }
}

function canBeSentAgain(error: unknown): boolean {
  if (!(error instanceof TuyauError)) return false
  return error.kind === 'network' || TRANSIENT.has(error.status ?? 0)
}

/** Up to half as long again, so that gates that failed together do not come back together. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds * (1 + Math.random() / 2)))
}

/** 128 random bits; unlike randomUUID also on pages without TLS. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
