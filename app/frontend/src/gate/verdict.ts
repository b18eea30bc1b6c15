import type { MessageKey } from '../messages/use_messages.js'
import type { DeskResult } from './use_scan_desk.js'

/** How the answer to a scan looks and reads; colour, icon and word each say it alone. */
export type Verdict = {
  tone: 'accepted' | 'attention' | 'denied' | 'checking'
  icon: string
  word: MessageKey
  reason: MessageKey
  next: MessageKey
}

const ICONS = {
  accepted: 'i-lucide-check',
  attention: 'i-lucide-triangle-alert',
  denied: 'i-lucide-x',
  checking: 'i-lucide-loader-circle',
} as const

export function verdictOf({ answer, problem, direction }: DeskResult): Verdict {
  if (problem) {
    const reason = problem.status ? 'refused' : 'no_connection'
    return verdict(
      'attention',
      'scan.word.unchecked',
      `scan.problem.${reason}`,
      `scan.problem.${reason}.next`
    )
  }
  if (!answer)
    return verdict('checking', 'scan.word.checking', 'scan.checking', 'scan.checking.next')

  const { outcome, reason } = answer
  if ('clock' in answer && answer.clock) {
    return verdict('attention', 'scan.word.attention', 'scan.reason.clock', 'scan.next.clock')
  }
  const word =
    outcome === 'accepted'
      ? (`scan.word.accepted.${direction}` as const)
      : (`scan.word.${outcome}` as const)
  return verdict(outcome, word, `scan.reason.${reason}`, `scan.next.${reason}`)
}

function verdict(
  tone: Verdict['tone'],
  word: MessageKey,
  reason: MessageKey,
  next: MessageKey
): Verdict {
  return { tone, icon: ICONS[tone], word, reason, next }
}
