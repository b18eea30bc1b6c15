import type { HandedOn } from './handed_on.js'

/** Gives the links to the reader as a file, for a mail merge. */
export function downloadLinks({ links }: HandedOn): void {
  const lines = links.map(({ name, email, link }) => [name, email, link].map(cell).join(','))
  const text = `\uFEFF${['name,email,link', ...lines].join('\r\n')}\r\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = 'invitations.csv'
  anchor.click()
  URL.revokeObjectURL(address)
}

/** A spreadsheet must not run what a name begins with. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
