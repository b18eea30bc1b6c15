import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { test } from '@japa/runner'
import {
  MAIL_CATALOGUES,
  mailLanguage,
  mailWords,
  type MailLanguage,
  type MailMessageKey,
} from '#notifications/mail/catalogues'
import { composeMail } from '#notifications/mail/compose_mail'
import { NOTIFICATION_KINDS } from '#notifications/notification_kinds'

const languages = Object.keys(MAIL_CATALOGUES) as MailLanguage[]
const keys = Object.keys(MAIL_CATALOGUES.en) as MailMessageKey[]

/** Names of the values a message needs. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>()
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) names.add(String(element.value))
      if ('options' in element)
        for (const option of Object.values(element.options)) visit(option.value)
    }
  }
  visit(parse(message))
  return [...names].sort()
}

test.group('The words of e-mails', () => {
  test('{$self} has every message, with the same values as in English')
    .with(languages)
    .run(({ assert }, language) => {
      assert.sameMembers(Object.keys(MAIL_CATALOGUES[language]), keys)
      for (const key of keys) {
        const needed = argumentsOf(MAIL_CATALOGUES.en[key])
        assert.includeMembers(needed, argumentsOf(MAIL_CATALOGUES[language][key]), key)
      }
    })

  test('every kind of notification has a subject and a text', ({ assert }) => {
    for (const kind of Object.keys(NOTIFICATION_KINDS)) {
      assert.includeMembers(keys as string[], [`${kind}.subject`, `${kind}.text`])
    }
  })

  test('the place is left out where there is none', ({ assert }) => {
    const words = mailWords('en')
    const values = { student: 'Maya L.', type: 'Hall pass' }
    assert.equal(
      words('pass.waiting.text', { ...values, place: 'none' }),
      'Maya L. asks for a pass: Hall pass.'
    )
    assert.equal(
      words('pass.waiting.text', { ...values, place: 'Library' }),
      'Maya L. asks for a pass: Hall pass, Library.'
    )
  })

  test('the first language that e-mails are written in is taken', ({ assert }) => {
    assert.equal(mailLanguage('fr-CA', 'de'), 'fr')
    assert.equal(mailLanguage(null, 'de'), 'de')
    assert.equal(mailLanguage('ja', 'ja'), 'en')
  })

  test('Arabic is written from right to left', ({ assert }) => {
    const { html } = composeMail({
      language: 'ar',
      school: 'S',
      subject: 's',
      lines: [],
      link: 'https://a',
      choices: 'https://b',
    })
    assert.include(html, '<html lang="ar" dir="rtl">')
  })

  test('a name can neither begin a header nor a tag', ({ assert }) => {
    const { subject, html } = composeMail({
      language: 'en',
      school: '<b>School</b>',
      subject: 'Hello\r\nBcc: somebody@else.example\u2028x',
      lines: ['<script>alert(1)</script>'],
      link: 'https://a/?x=1&y="2"',
      choices: 'https://b',
    })
    assert.equal(subject, 'Hello Bcc: somebody@else.example x')
    assert.notMatch(html, /<script|<b>/)
    assert.include(html, 'href="https://a/?x=1&amp;y=&quot;2&quot;"')
  })
})
