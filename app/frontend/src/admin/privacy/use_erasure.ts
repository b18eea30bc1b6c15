import { api } from '../../api/client.js'

export type Erasable = { kind: 'student' | 'account'; id: string; name: string }
type Answer = Awaited<ReturnType<typeof api.erasures.student | typeof api.erasures.user>>
type KeysOf<T> = T extends unknown ? keyof T : never
/** A kind of data, as the messages name it. */
export type Part = KeysOf<Answer['goes']> | KeysOf<Answer['stays']>
export type WhatGoes = Pick<Answer, 'goes' | 'stays'>

/** What erasing somebody would remove. */
export function previewErasure({ kind, id }: Erasable): Promise<WhatGoes> {
  return kind === 'student'
    ? api.erasures.student({ params: { id } })
    : api.erasures.user({ params: { id } })
}

/** @param name as it was typed */
export function erase({ kind, id }: Erasable, name: string) {
  return kind === 'student'
    ? api.erasures.eraseStudent({ params: { id }, body: { name } })
    : api.erasures.eraseUser({ params: { id }, body: { name } })
}
