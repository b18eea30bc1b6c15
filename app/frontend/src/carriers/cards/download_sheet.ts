import { csrfToken } from '../../api/csrf_token.js'
import type { Problem } from '../../api/problem.js'
import { NO_CONNECTION } from '../../api/problem.js'

export type Paper = 'a4' | 'letter'

/** The sheet could not be had. */
export class SheetNotMade extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message)
  }
}

/**
 * Fetches the PDF of cards and hands it to the browser to be saved. Not by the typed client, which speaks JSON.
 * @throws SheetNotMade
 */
export async function downloadSheet(ids: readonly string[], paper: Paper): Promise<void> {
  const response = await fetch('/api/v1/cards/sheet', {
    method: 'POST',
    body: JSON.stringify({ ids, paper }),
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() },
  }).catch(() => {
    throw new SheetNotMade({ code: NO_CONNECTION })
  })
  if (!response.ok) throw new SheetNotMade(await problemIn(response))

  const address = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: address, download: 'cards.pdf' })
  link.click()
  // The browser reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

async function problemIn(response: Response): Promise<Problem> {
  const { error } = await response.json().catch(() => ({}))
  const { code, message, remedy, request_id: requestId } = error ?? {}
  return {
    code: code ?? `E_HTTP_${response.status}`,
    message,
    remedy,
    requestId,
    status: response.status,
  }
}
