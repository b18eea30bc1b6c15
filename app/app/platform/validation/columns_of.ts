import string from '@adonisjs/core/helpers/string'

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

/** The names of a model for a body that has the names of the API. */
export type ColumnsOf<Body> = { [Name in keyof Body & string as CamelCase<Name>]: Body[Name] }

/** `{ default_minutes: 5, name: undefined }` → `{ defaultMinutes: 5 }`: what was not sent is not touched. */
export function columnsOf<Body extends object>(body: Body): ColumnsOf<Body> {
  const sent = Object.entries(body).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    sent.map(([name, value]) => [string.camelCase(name), value])
  ) as ColumnsOf<Body>
}
