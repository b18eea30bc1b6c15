import { directionOf, type Language } from '#domain/languages'
import type { DataRow, GatheredKind, Value } from '#privacy/subject_access/data_kind'
import { escapeHtml } from '#privacy/subject_access/escape_html'
import { wordFor, wordsIn } from '#privacy/subject_access/words'
import { PAGE_STYLE } from '#privacy/subject_access/page_style'

export type PageFacts = {
  name: string
  school: string
  timeZone: string
  language: Language
  madeAt: Date
  withPhoto: boolean
  withStaffWords: boolean
}

/** Everything held about a student as one page that a browser opens from a folder: no script, nothing from elsewhere. */
export function dataPage(kinds: GatheredKind[], facts: PageFacts): string {
  const { language, name, school } = facts
  const words = wordsIn(language)
  const title = escapeHtml(words('title', { name }))
  const left = facts.withStaffWords ? words('left_out') : words('left_out_own')
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escapeHtml(words('made', { school, time: timeOf(facts.madeAt, facts) }))}</p>
${facts.withPhoto ? `<img src="photo.webp" alt="${escapeHtml(words('photo'))}" width="180">` : ''}
<p class="note">${escapeHtml(left)}</p>
${kinds.map((kind) => section(kind, facts)).join('\n')}
</body>
</html>
`
}

function section({ name, rows, cut }: GatheredKind, facts: PageFacts): string {
  const { language } = facts
  const words = wordsIn(language)
  const heading = `<h2>${escapeHtml(wordFor(language, 'kind', name))}</h2>`
  if (rows.length === 0) return `${heading}\n<p>${escapeHtml(words('nothing'))}</p>`
  const more = cut ? `<p>${escapeHtml(words('cut'))}</p>` : ''
  return `${heading}\n${rows.length === 1 ? list(rows[0]!, facts) : table(rows, facts)}${more}`
}

function list(row: DataRow, facts: PageFacts): string {
  const lines = Object.entries(row).map(
    ([column, value]) => `<dt>${headingOf(column, facts)}</dt><dd>${cell(value, facts)}</dd>`
  )
  return `<dl>${lines.join('')}</dl>`
}

function table(rows: DataRow[], facts: PageFacts): string {
  const columns = Object.keys(rows[0]!)
  const head = columns.map((column) => `<th scope="col">${headingOf(column, facts)}</th>`).join('')
  const body = rows.map((row) => `<tr>${cells(row, columns, facts)}</tr>`).join('\n')
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function cells(row: DataRow, columns: string[], facts: PageFacts): string {
  return columns.map((column) => `<td>${cell(row[column] ?? null, facts)}</td>`).join('')
}

const headingOf = (column: string, { language }: PageFacts) =>
  escapeHtml(wordFor(language, 'column', column))

/** Isolated, so that a name in Latin letters does not turn an Arabic line round. */
function cell(value: Value, facts: PageFacts): string {
  const { language } = facts
  if (value === null) return '–'
  if (typeof value === 'boolean')
    return escapeHtml(wordFor(language, 'value', value ? 'yes' : 'no'))
  if (value instanceof Date) return timeOf(value, facts)
  if (typeof value === 'object') return `<bdi>${escapeHtml(JSON.stringify(value))}</bdi>`
  return `<bdi>${escapeHtml(textOf(String(value), language))}</bdi>`
}

/** The word for one of our own values, such as `auto_ended`; whatever people wrote stays as it is. */
function textOf(value: string, language: Language): string {
  return /^[a-z_]+$/.test(value) ? wordFor(language, 'value', value) : value
}

function timeOf(at: Date, { language, timeZone }: PageFacts): string {
  const form = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
  return new Intl.DateTimeFormat(language, form).format(at)
}
