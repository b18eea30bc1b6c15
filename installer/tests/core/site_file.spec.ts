import { test } from '@japa/runner'
import { parseSite } from '../../src/core/site/parse_site.js'
import { renderSite } from '../../src/core/site/render_site.js'
import { SiteFileInvalid, type SiteIssue } from '../../src/core/site/site_file_invalid.js'

const complete = `name: riverside
school:
  name: Riverside High School
  time_zone: Europe/Madrid
address:
  host: pass.riverside.example
  https_port: 8443
admin:
  name: Ada Rivera
  email: ada@riverside.example
monitoring:
  grafana: false
`

function issuesOf(text: string): SiteIssue[] {
  try {
    parseSite(text, 'site.yaml')
  } catch (error) {
    if (error instanceof SiteFileInvalid) return error.issues
    throw error
  }
  return []
}

test.group('site.yaml', () => {
  test('gives its answers, and the usual ones for what it leaves out', ({ assert }) => {
    const site = parseSite(complete, 'site.yaml')
    assert.equal(site.school.timeZone, 'Europe/Madrid')
    assert.equal(site.address.httpsPort, 8443)
    assert.equal(site.address.httpPort, 80)
    assert.equal(site.address.bind, '0.0.0.0')
    assert.isFalse(site.monitoring.grafana)
  })

  test('written and read again says the same', ({ assert }) => {
    const site = parseSite(complete, 'site.yaml')
    const tricky = { ...site, school: { ...site.school, name: 'St. John’s: #1 "School" yes' } }
    assert.deepEqual(parseSite(renderSite(tricky), 'site.yaml'), tricky)
  })

  test('written has a comment above every field', ({ assert }) => {
    const lines = renderSite(parseSite(complete, 'site.yaml')).split('\n')
    const fields = lines.flatMap((line, index) => (/^\s*[a-z_]+: \S/.test(line) ? [index] : []))
    assert.lengthOf(fields, 11)
    for (const index of fields) assert.match(lines[index - 1]!, /^\s*# \w/)
  })

  test('a wrong value is named with line, column, field and what it must be', ({ assert }) => {
    const [issue, ...others] = issuesOf(complete.replace('8443', 'eight'))
    assert.deepEqual(issue, {
      line: 7,
      column: 15,
      field: 'address.https_port',
      message: 'must be a whole number from 1 to 65535',
    })
    assert.isEmpty(others)
  })

  test('all errors are reported together, in the order of their lines', ({ assert }) => {
    const text = complete.replace('Europe/Madrid', 'Madrid').replace('ada@riverside.example', 'ada')
    assert.deepEqual(
      issuesOf(text).map(({ line, field }) => ({ line, field })),
      [
        { line: 4, field: 'school.time_zone' },
        { line: 10, field: 'admin.email' },
      ]
    )
  })

  test('a missing field is reported where its group is', ({ assert }) => {
    const [issue] = issuesOf(complete.replace('  email: ada@riverside.example\n', ''))
    assert.equal(issue?.field, 'admin.email')
    assert.equal(issue?.message, 'is missing')
    assert.equal(issue?.line, 9)
  })

  test('a misspelt field is reported with the one that was meant', ({ assert }) => {
    const [issue] = issuesOf(complete.replace('https_port', 'htps_port'))
    assert.equal(issue?.line, 7)
    assert.equal(issue?.message, 'is unknown; did you mean address.https_port?')
  })

  test('text that is no YAML is reported with its line', ({ assert }) => {
    const [issue] = issuesOf(complete.replace('school:', 'school: ['))
    assert.isAtLeast(issue?.line ?? 0, 2)
    assert.equal(issue?.field, '')
  })

  test('a field given twice is refused', ({ assert }) => {
    const [issue] = issuesOf(`${complete}name: another\n`)
    assert.equal(issue?.line, 13)
    assert.match(issue?.message ?? '', /unique/)
  })

  test('an empty file is refused', ({ assert }) => {
    assert.lengthOf(issuesOf(''), 1)
    assert.lengthOf(issuesOf('just words'), 1)
  })

  test('a value where a group belongs is refused', ({ assert }) => {
    const issues = issuesOf(complete.replace('monitoring:\n  grafana: false', 'monitoring: no'))
    assert.equal(issues[0]?.message, 'must be a group of indented lines')
  })

  test('an address with https:// in front is refused with the reason', ({ assert }) => {
    const [issue] = issuesOf(complete.replace('host: pass', 'host: https://pass'))
    assert.equal(issue?.message, 'must be the host name alone, without https://')
  })
})
