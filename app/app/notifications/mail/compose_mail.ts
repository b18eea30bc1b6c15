import { mailDirection, mailWords, type MailLanguage } from '#notifications/mail/catalogues'

export type MailContent = {
  language: MailLanguage
  school: string
  subject: string
  /** Sentences, one below the other. */
  lines: string[]
  /** Address of the page where the reader can act. */
  link: string
  /** Address of the page where the reader chooses which e-mails come. */
  choices: string
}

export type Mail = { subject: string; text: string; html: string }

/** The same e-mail as plain text and as simple HTML without anything that is fetched. */
export function composeMail(content: MailContent): Mail {
  const words = mailWords(content.language)
  const { lines, link, choices } = content
  const open = words('open')
  const footer = words('footer', { school: content.school })
  return {
    subject: oneLine(content.subject),
    text: `${lines.join('\n')}\n\n${open}: ${link}\n\n-- \n${footer} ${choices}\n`,
    html: [
      `<!doctype html><html lang="${content.language}" dir="${mailDirection(content.language)}">`,
      '<head><meta charset="utf-8"></head>',
      '<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em">',
      ...lines.map((line) => `<p>${escaped(line)}</p>`),
      `<p><a href="${escaped(link)}">${escaped(open)}</a></p>`,
      `<p style="font-size: 13px">${escaped(footer)} <a href="${escaped(choices)}">${escaped(choices)}</a></p>`,
      '</body></html>',
    ].join('\n'),
  }
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
