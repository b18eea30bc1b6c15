import type { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'

/** The name of the file tells nothing: it stays in the downloads of a shared computer. */
export function sendArchive(response: HttpContext['response'], archive: Readable): void {
  response.header('Content-Type', 'application/zip')
  response.header('Content-Disposition', 'attachment; filename="student-pass-data.zip"')
  response.header('Cache-Control', 'no-store')
  return response.stream(archive)
}
