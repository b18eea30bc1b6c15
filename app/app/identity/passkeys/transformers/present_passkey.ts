import type Passkey from '#identity/passkeys/models/passkey'

/** A passkey as its owner sees it. */
export function presentPasskey({ id, name, createdAt, lastUsedAt }: Passkey) {
  return {
    id,
    name,
    created_at: createdAt.toUTC().toISO()!,
    last_used_at: lastUsedAt?.toUTC().toISO() ?? null,
  }
}
