import type { HttpContext } from '@adonisjs/core/http'
import { Problem } from '#platform/errors/problem'
import {
  FileMissing,
  FileTooLarge,
  OneFileOnly,
  UploadMalformed,
} from '#platform/uploads/upload_problems'

export type Upload = { bytes: Buffer; name: string }

/**
 * The one file of a multipart request, in its field `file`, in memory: the caller says how large it may be. Nothing is
 * written to a disk before somebody has looked at it. Call it after the user was found to be allowed.
 * @throws FileMissing, FileTooLarge, OneFileOnly, UploadMalformed
 */
export async function readUpload(
  { request }: Pick<HttpContext, 'request'>,
  maxBytes: number
): Promise<Upload> {
  if (!request.is(['multipart/form-data'])) throw new FileMissing()
  let upload: Upload | undefined
  let files = 0

  request.multipart.onFile('*', {}, async (part) => {
    files++
    if (files > 1 || part.name !== 'file') return request.multipart.abort(new OneFileOnly())
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of part as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes) return request.multipart.abort(new FileTooLarge(maxBytes))
      chunks.push(chunk)
    }
    upload = { bytes: Buffer.concat(chunks), name: String(part.filename).slice(0, 200) }
  })

  try {
    await request.multipart.process()
  } catch (error) {
    throw error instanceof Problem ? error : new UploadMalformed()
  }
  if (!upload || upload.bytes.length === 0) throw new FileMissing()
  return upload
}
