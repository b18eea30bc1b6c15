import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { codeOn } from '#tests/browser/student_code'

const require = createRequire(import.meta.url)
let prepared: Promise<unknown> | undefined

/** What a scanner reads from the code that is on a student's page. */
export async function readCodeOn(page: Page): Promise<string> {
  await (prepared ??= prepare())
  const picture = await codeOn(page).screenshot()
  const [found] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] })
  if (!found) throw new Error('There is no code to read on the page')
  return found.text
}

/** From the package: otherwise it is fetched from a server elsewhere. */
async function prepare() {
  const wasm = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}
