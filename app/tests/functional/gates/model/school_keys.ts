import { KeyringEntry } from '#domain/pass_code/keyring'
import School from '#identity/models/school'
import SigningKey from '#passes/models/signing_key'

/** The keys a gate of the demonstration school trusts; no history changes them. */
export async function schoolKeys(): Promise<(keyIndex: number) => KeyringEntry | undefined> {
  const { id: schoolId } = await School.ofThisSite()
  const rows = await SigningKey.query().where({ schoolId }).whereIn('state', ['active', 'retiring'])
  const keys = new Map(rows.map((row) => [row.keyIndex, new KeyringEntry(row)]))
  return (keyIndex) => keys.get(keyIndex)
}
