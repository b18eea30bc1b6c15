import { isMap, isScalar, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml'
import { fields, type Field } from './fields.js'
import { nearest } from './nearest.js'
import { siteFromValues, type Values } from './site_from_values.js'
import { SiteFileInvalid, type SiteIssue } from './site_file_invalid.js'
import type { Site } from './site.js'

/**
 * Reads the text of a site.yaml. All errors are reported together, each with its line and field.
 *
 * @param file name for the messages
 * @throws {SiteFileInvalid}
 */
export function parseSite(text: string, file: string): Site {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number, field: string, message: string): SiteIssue => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1), field, message }
  }

  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    throw new SiteFileInvalid(
      file,
      broken.map((error) => at(error.pos[0], '', error.message))
    )
  }
  if (!isMap(document.contents)) {
    throw new SiteFileInvalid(file, [at(0, '', 'is empty or no list of "field: value" lines')])
  }

  const issues = unknownFields(document.contents, '', at)
  const values: Values = {}
  for (const field of fields) {
    const found = read(document.contents, field, at)
    if (found.issue) issues.push(found.issue)
    else values[field.path] = found.value
  }
  if (issues.length > 0)
    throw new SiteFileInvalid(
      file,
      issues.sort((a, b) => a.line - b.line)
    )
  return siteFromValues(values)
}

type At = (offset: number, field: string, message: string) => SiteIssue
type Found = { issue: SiteIssue } | { issue?: undefined; value: string | number | boolean }

function read(root: YAMLMap, field: Field, at: At): Found {
  const path = field.path.split('.')
  const node = root.getIn(path, true) as Node | undefined
  if (node === undefined || (isScalar(node) && node.value === null)) {
    if (field.fallback !== undefined) return { value: field.fallback }
    const parent = path.length > 1 ? (root.get(path[0]!, true) as Node | undefined) : root
    return { issue: at((node ?? parent ?? root).range?.[0] ?? 0, field.path, 'is missing') }
  }
  const value = isScalar(node) ? node.value : undefined
  const wrong = field.rule(value)
  return wrong
    ? { issue: at(node.range?.[0] ?? 0, field.path, wrong) }
    : { value: value as string | number | boolean }
}

function unknownFields(map: YAMLMap, prefix: string, at: At): SiteIssue[] {
  return map.items.flatMap((pair) => {
    const path = prefix + String(pair.key)
    const known = fields.some((field) => field.path === path)
    const group = fields.some((field) => field.path.startsWith(`${path}.`))
    if (known) return []
    if (group && isMap(pair.value)) return unknownFields(pair.value, `${path}.`, at)
    if (group && (!isScalar(pair.value) || pair.value.value === null)) return []
    const offset = (pair.key as Node).range?.[0] ?? 0
    if (group) return [at(offset, path, 'must be a group of indented lines')]
    const close = nearest(
      path,
      fields.map((field) => field.path)
    )
    return [at(offset, path, close ? `is unknown; did you mean ${close}?` : 'is unknown')]
  })
}
