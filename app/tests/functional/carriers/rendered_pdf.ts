import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** Resolution at which pages are looked at, as of an office scanner. */
const DPI = 200
const POINTS_PER_INCH = 72
const MM_PER_INCH = 25.4

/** A page as a printer would print it. */
export type RenderedPage = {
  width: number
  height: number
  data: Uint8ClampedArray
  png: Buffer
  text: string
}

/** Draws every page of a PDF with pdf.js, which knows nothing of how the PDF was made. */
export async function renderPages(pdf: Buffer): Promise<RenderedPage[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await loading.promise
  const pages: RenderedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: DPI / POINTS_PER_INCH })
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const { canvas, context } = (document.canvasFactory as any).create(
      viewport.width,
      viewport.height
    )
    await page.render({ canvas, canvasContext: context, viewport }).promise
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('\n')
    pages.push({ data, width, height, text, png: canvas.toBuffer('image/png') })
  }
  await loading.destroy()
  return pages
}

/** The QR codes on a page, with the side of the code in mm. */
export async function readCodes({ data, width, height }: RenderedPage) {
  await zxing
  const picture = { data, width, height, colorSpace: 'srgb' } as ImageData
  const found = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 20 })
  return found.map(({ text, position }) => ({
    text,
    side: ((position.topRight.x - position.topLeft.x) / DPI) * MM_PER_INCH,
  }))
}

/** The wasm comes from the package; by default it would come from a public server. */
const zxing = readFile(
  createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
).then(({ buffer }) => prepareZXingModule({ overrides: { wasmBinary: buffer as ArrayBuffer } }))
