import type { Client } from '#tests/client'
import { until } from '#tests/until'
import { upload } from '#tests/uploads'

type File = { bytes: Uint8Array; name: string }

/** Uploads a roster and waits until it is checked or refused. */
export async function checkedImport(client: Client, file: File, mode?: 'bulk' | 'delta') {
  const fields: Record<string, string> = mode ? { mode } : {}
  const { status, body } = await upload(client, '/api/v1/roster-imports', file, fields)
  if (status !== 201) throw new Error(`The upload was answered ${status}: ${JSON.stringify(body)}`)
  return settled(client, body.import.id)
}

/** Applies a checked roster and waits for the end. */
export async function appliedImport(
  client: Client,
  checked: { id: string; file_hash: string },
  confirmVanishing?: number
) {
  const { status, body } = await client.post(`/api/v1/roster-imports/${checked.id}/apply`, {
    file_hash: checked.file_hash,
    confirm_vanishing: confirmVanishing,
  })
  if (status !== 200) return { status, ...body }
  return settled(client, checked.id)
}

export async function issuesOf(client: Client, id: string) {
  const { body } = await client.get(`/api/v1/roster-imports/${id}/issues?per_page=100`)
  return body.issues as {
    severity: string
    file: string
    line: number | null
    code: string
    params: Record<string, string>
  }[]
}

function settled(client: Client, id: string) {
  return until(async () => {
    const { body } = await client.get(`/api/v1/roster-imports/${id}`)
    return !['checking', 'applying'].includes(body.import.state) && body.import
  })
}
