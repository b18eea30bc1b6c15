import type { Locator, Page } from 'playwright'

export type Picture = { width: number; height: number; rgba: Uint8Array }

/** A picture of what is on the screen, as a camera before it would see it. */
export async function photograph(part: Locator): Promise<Picture> {
  const png = await part.screenshot()
  return decodePng(part.page(), png)
}

/** The browser decodes its own pictures; no other program is needed. */
async function decodePng(page: Page, png: Buffer): Promise<Picture> {
  const { width, height, base64 } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let binary = ''
    for (const byte of data) binary += String.fromCharCode(byte)
    return { width: bitmap.width, height: bitmap.height, base64: btoa(binary) }
  }, png.toString('base64'))
  return { width, height, rgba: Buffer.from(base64, 'base64') }
}

/** Lightness of a pixel from 0 (black) to 255 (white). */
export function lightnessAt({ width, rgba }: Picture, x: number, y: number): number {
  const at = (y * width + x) * 4
  return Math.round(0.299 * rgba[at]! + 0.587 * rgba[at + 1]! + 0.114 * rgba[at + 2]!)
}
