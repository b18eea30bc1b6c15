import { encode } from 'uqr'

/** White modules around the code, without which scanners do not find it (ISO/IEC 18004). */
export const QUIET_ZONE = 4

/** A QR code as one SVG path, one unit a module. */
export type QrShape = { modules: number; path: string }

/** Level M; upper-case base45 makes it alphanumeric mode, the densest for a pass code. */
export function qrShapeOf(text: string): QrShape {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return { modules: size, path: data.map(rowPath).join('') }
}

/** One bar for each run of dark modules, so that no seams show between neighbours. */
function rowPath(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    let end = x + 1
    while (row[end]) end++
    path += `M${x} ${y}h${end - x}v1H${x}z`
    x = end
  }
  return path
}
