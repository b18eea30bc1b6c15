import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colours, unless NO_COLOR is set to something (https://no-color.org). */
export function painter(noColor: string | undefined) {
  if (noColor) return (_style: Style, text: string) => text
  return (style: Style, text: string) => styleText(style, text, { validateStream: false })
}
