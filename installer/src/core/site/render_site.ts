import { stringify } from 'yaml'
import { fields } from './fields.js'
import { valuesOf } from './site_from_values.js'
import type { Site } from './site.js'

/** Writes site.yaml as a person would: every field with its comment. */
export function renderSite(site: Site) {
  const values = valuesOf(site)
  const lines = [
    '# The answers of this Student Pass site. Edit them, then run `student-pass install` again.',
    '# No password or key belongs here: those are in the folder secrets/.',
  ]
  let group = ''
  for (const { path, comment } of fields) {
    const [first, second] = path.split('.') as [string, string | undefined]
    if (second === undefined) lines.push('')
    if (second !== undefined && first !== group) lines.push('', `${first}:`)
    group = first
    const indent = second === undefined ? '' : '  '
    lines.push(`${indent}# ${comment}`, `${indent}${second ?? first}: ${scalar(values[path]!)}`)
  }
  return `${lines.join('\n')}\n`
}

function scalar(value: string | number | boolean) {
  return stringify(value, { lineWidth: 0 }).trimEnd()
}
