const SECRET = /passw|secret|token|hash|_key$|private|cipher|salt|argon|credential_?data|nonce/i

/** Fields that are named like a secret and may be told, with the reason. */
export const TOLD: Readonly<Record<string, string>> = {
  secret_version: 'a number that says which of the secrets is meant',
  file_hash: 'of an uploaded roster, so that what is applied is what was checked',
}

/** `route: field` of what is told once to whom it belongs. */
export const TOLD_BY: Readonly<Record<string, string>> = {
  'devices.add: secret': 'the code by which a gate is enrolled, shown to the administrator once',
  'devices.offer_enrolment: secret': 'as above, a new one',
  'second_factor.begin_totp: secret':
    'what the authenticator app shares with us, shown to its owner once',
}

/** Names of fields anywhere in an answer that sound like a secret. */
export function secretFields(route: string, body: unknown): string[] {
  const found = new Set<string>()
  const visit = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(visit)
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      const isKnown = name in TOLD || `${route}: ${name}` in TOLD_BY
      if (SECRET.test(name) && !isKnown) found.add(`${route}: ${name}`)
      visit(inner)
    }
  }
  visit(body)
  return [...found]
}
