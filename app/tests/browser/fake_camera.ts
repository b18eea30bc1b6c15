import { writeFile } from 'node:fs/promises'
import { lightnessAt, type Picture } from '#tests/browser/pixels'

const WIDTH = 640
const HEIGHT = 480
const NO_COLOUR = 128

/** Makes Chromium take its camera's picture from a file, and not ask whether it may. */
export function fakeCamera(file: string): string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ]
}

/**
 * Writes what a camera sees that is held over a picture: a YUV4MPEG2 stream of 640×480, grey, with
 * the picture in the middle.
 */
export async function filmOf(picture: Picture, file: string) {
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    luma(picture),
    Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR),
  ])
  const header = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`)
  await writeFile(file, Buffer.concat([header, frame, frame]))
}

function luma(picture: Picture): Buffer {
  const left = Math.floor((WIDTH - picture.width) / 2)
  const top = Math.floor((HEIGHT - picture.height) / 2)
  if (left < 0 || top < 0) throw new Error(`The picture is larger than ${WIDTH}×${HEIGHT}`)

  const plane = Buffer.alloc(WIDTH * HEIGHT, toVideoRange(190))
  for (let y = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++) {
      plane[(top + y) * WIDTH + left + x] = toVideoRange(lightnessAt(picture, x, y))
    }
  }
  return plane
}

/** Video has black at 16 and white at 235. */
function toVideoRange(lightness: number): number {
  return Math.round(16 + (lightness * 219) / 255)
}
