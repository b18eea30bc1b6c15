import fc from 'fast-check'

/** Texts that have broken somebody's server before. */
export const NASTY_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '𝒳'.repeat(300),
  'ﷺ'.repeat(50),
  '\u202etxt.exe',
  '\ufeff',
  'A'.repeat(70_000),
  "' or '1'='1",
  "'; drop table students; --",
  '%',
  '%_\\',
  '\\',
  '$1',
  '${7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  '\r\nX-Injected: 1',
  'null',
  'undefined',
  'NaN',
  '-1',
  '0',
  '1e309',
  '9'.repeat(30),
  '0000-01-01T00:00:00Z',
  '0000-00-00',
  '2026-02-31',
  '9999-12-31T23:59:59.999999999Z',
  '+275760-09-13T00:00:00Z',
  '275760-09-13',
  '-000001-01-01T00:00:00Z',
  '25:61',
  '__proto__',
  'constructor',
  'a@b',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '{00000000-0000-7000-8000-000000000000}',
]

const NASTY_VALUES: unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  0.1,
  1e-320,
  2 ** 31,
  2 ** 53,
  2 ** 63,
  1e308,
  -1e308,
  [],
  {},
  [[]],
  [null],
  { $ne: null },
  { length: 1e9 },
  { toString: 1 },
  { __proto__: { admin: true } },
  { 'a\0b': 1 },
  Array.from({ length: 5000 }, (_, index) => index),
]

export const nastyText = () =>
  fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'binary' }))
export const nastyValue = () => fc.oneof(nastyText(), fc.constantFrom(...NASTY_VALUES))

/** Bodies that are not what any address takes. */
export const nastyBody = () =>
  fc.constantFrom(
    '',
    '{',
    '{"a":1,}',
    '[]',
    '[1,2]',
    'null',
    'true',
    '1',
    '"text"',
    '{"a":1}{"b":2}',
    '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}',
    '{"a":"\\ud800"}',
    '{"a":1e999}',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    `{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
    `{"a":"${'x'.repeat(300_000)}"}`,
    '\ufeff{}',
    '{"a":\u0000}'
  )

export const nastyContentType = () =>
  fc.constantFrom(
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json; charset=utf-16',
    'application/json; charset=nonsense',
    'nonsense',
    ''
  )

/** What comes after the question mark, as it is written there. */
export const nastyQuery = (names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom('page', 'per_page', 'search', ...names), nastyText())
    .chain(([name, text]) =>
      fc.constantFrom(
        `${name}=${encoded(text)}`,
        `${name}[]=${encoded(text)}&${name}[]=1`,
        `${name}[a][b]=1`,
        `${name}=1&${name}=2`,
        `${name}=%`,
        `${name}=%ff%fe`,
        `${name}=%c0%af`,
        `${name}`,
        `${name}=99999999999999999999`,
        `${name}=-1`,
        `${name}=0`,
        `${name}=1.5`,
        `${name}=1e6`,
        `${name}=2147483648`,
        '%ff=1',
        '__proto__[admin]=1',
        'a'.repeat(3000)
      )
    )

/** Something in the place of an identifier, as it is written in an address. */
export const nastySegment = () =>
  fc.oneof(
    nastyText()
      .filter((text) => text.length > 0 && text.length < 2000 && !/^\.+$/.test(text))
      .map(encoded),
    fc.constantFrom('%', '%ff', '%00', '..%2f..', '%2e%2e', '1', '%F0%28%8C%BC')
  )

/** As an address has it; what is no text at all stays out. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
