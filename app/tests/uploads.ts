import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import yazl from 'yazl'
import { addressOf, answerOf, type Client } from '#tests/client'

/** Sends a file as a form in a browser does. */
export async function upload(
  client: Client,
  path: string,
  file: { bytes: Uint8Array; name: string },
  fields: Record<string, string> = {}
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name)
  const token = client.cookie('XSRF-TOKEN')
  const response = await fetch(addressOf(path), {
    method: 'POST',
    body: form,
    headers: {
      Cookie: client.cookies(),
      ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}),
    },
  })
  return answerOf(response)
}

/** A picture of one colour, with EXIF that says where it was taken. */
export function picture(
  kind: 'jpeg' | 'png' | 'webp' = 'jpeg',
  { width = 900, height = 900, colour = '#336699' } = {}
): Promise<Buffer> {
  const blank = sharp({ create: { width, height, channels: 3, background: colour } })
  return blank
    .withExif({
      IFD0: { Copyright: 'secret-of-the-camera' },
      IFD3: { GPSLatitude: '51/1 30/1 0/1' },
    })
    .toFormat(kind)
    .toBuffer()
}

export async function zipOf(files: Record<string, Uint8Array | string>): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}
