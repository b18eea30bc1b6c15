import type PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { mm } from '#carriers/print/measures'

/** White modules around the code, without which scanners do not find it (ISO/IEC 18004). */
export const QUIET_ZONE = 4

/** At least 0.33 mm, so that a phone reads it from 20 cm; a card has room for more. */
export const MODULE = 0.6

/** A static code has 45 modules a side; with the quiet zone, mm. */
export const QR_SIDE = (45 + 2 * QUIET_ZONE) * MODULE

/** Draws a code as filled bars, one for each run of dark modules. (x, y) is the corner of the quiet zone, points. */
export function drawQr(
  document: InstanceType<typeof PDFDocument>,
  code: string,
  x: number,
  y: number
) {
  const { data, size } = encode(code, { ecc: 'M', border: 0 })
  const side = mm(QR_SIDE)
  const module = side / (size + 2 * QUIET_ZONE)

  document.rect(x, y, side, side).fill('#ffffff')
  data.forEach((row, line) => {
    for (let start = 0; start < size; start++) {
      if (!row[start]) continue
      let end = start + 1
      while (row[end]) end++
      const left = x + (QUIET_ZONE + start) * module
      document.rect(left, y + (QUIET_ZONE + line) * module, (end - start) * module, module)
      start = end
    }
  })
  document.fill('#000000')
}
