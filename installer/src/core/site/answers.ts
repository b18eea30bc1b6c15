import { exitCodes } from '../exit_codes.js'
import { Failure } from '../failure.js'
import { MissingFlag } from '../missing_flag.js'
import { fields } from './fields.js'
import { parseSite } from './parse_site.js'
import { renderSite } from './render_site.js'
import { siteFromValues, valuesOf, type Values } from './site_from_values.js'
import type { Site } from './site.js'

export interface SiteFile {
  /** For messages. */
  file: string
  text: string
}

export interface Answers {
  site: Site
  /** What site.yaml shall say. */
  text: string
}

export class FlagInvalid extends Failure {
  constructor(flag: string, wrong: string) {
    super(`${flag} ${wrong}.`, {
      code: 'E_FLAG_VALUE',
      exitCode: exitCodes.usage,
      remedy: 'Correct the flag and run the command again.',
    })
  }
}

/**
 * Puts the answers together: the file's, changed by the flags. A file that no flag changes is kept
 * to the letter, with its comments.
 *
 * @throws {SiteFileInvalid} {FlagInvalid}
 */
export function answersFromFile(source: SiteFile, given: Values): Answers {
  const site = parseSite(source.text, source.file)
  checkFlags(given)
  const values = { ...valuesOf(site), ...given }
  const same = Object.entries(valuesOf(site)).every(([path, value]) => values[path] === value)
  if (same) return { site, text: source.text }
  const changed = siteFromValues(values)
  return { site: changed, text: renderSite(changed) }
}

/** Flags and the usual values; what is still lacking is `missing`. @throws {FlagInvalid} */
export function answersFromFlags(given: Values): { values: Values; missing: string[] } {
  checkFlags(given)
  const usual = fields.flatMap(({ path, fallback }) =>
    fallback === undefined ? [] : [[path, fallback]]
  )
  const values: Values = { ...Object.fromEntries(usual), ...given }
  return {
    values,
    missing: fields.map(({ path }) => path).filter((path) => values[path] === undefined),
  }
}

export function answersFromValues(values: Values): Answers {
  const site = siteFromValues(values)
  return { site, text: renderSite(site) }
}

/** @throws {MissingFlag} that names all of them at once */
export function refuseMissing(missing: string[]) {
  if (missing.length === 0) return
  const flags = fields.filter(({ path }) => missing.includes(path)).map(({ flag }) => String(flag))
  throw new MissingFlag('A part of the site’s description', [
    `${flags.join(', ')}`,
    '--config site.yaml',
  ])
}

function checkFlags(given: Values) {
  for (const { path, flag, rule } of fields) {
    const wrong = given[path] === undefined ? undefined : rule(given[path])
    if (wrong) throw new FlagInvalid(String(flag), wrong)
  }
}
