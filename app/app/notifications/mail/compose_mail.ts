import { mailDirection, mailWords, type MailLanguage } from '#notifications/mail/catalogues'

export type MailContent = {
  language: MailLanguage
  school: string
  subject: string
  /** Sentences, one below the other. */
  lines: string[]
  /** Address of the page where the reader can act. */
  link: string
  /** What is done with the link, unless it only opens the application. */
  open?: string
  /** Address of the page where the reader chooses which e-mails come; none for those that always come. */
  choices?: string
}

export type Mail = { subject: string; text: string; html: string; choices?: string }

/** The same e-mail as plain text and as simple HTML without anything that is fetched. */
export function composeMail(content: MailContent): Mail {
  const words = mailWords(content.language)
  const { lines, link, choices } = content
  const open = content.open ?? words('open')
  const footer = words(choices ? 'footer' : 'footer_always', { school: content.school })
  return {
    subject: oneLine(content.subject),
    choices,
    text: `${lines.join('\n')}\n\n${open}: ${link}\n\n-- \n${[footer, choices].filter(Boolean).join(' ')}\n`,
    html: [
      `<!doctype html><html lang="${content.language}" dir="${mailDirection(content.language)}">`,
      '<head><meta charset="utf-8"></head>',
      '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em">',
      ...lines.map((line) => `<p>${escaped(line)}</p>`),
      `<p><a href="${escaped(link)}">${escaped(open)}</a></p>`,
      `<p style="font-size: 13px">${escaped(footer)}${choices ? ` ${anchor(choices)}` : ''}</p>`,
      '</body></html>',
    ].join('\n'),
  }
}

function anchor(address: string): string {
  return `<a href="${escaped(address)}">${escaped(address)}</a>`
}

/** A header ends with its line: nothing in a name may begin another. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
