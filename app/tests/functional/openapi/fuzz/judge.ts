import { Ajv2020 } from 'ajv/dist/2020.js'
import type { OpenApiDocument } from '../../../../openapi/document.js'
import type { Answer } from '#tests/client'
import type { FuzzedOperation, FuzzedRequest } from './request.js'

type DescribedAnswer = { content?: Record<string, { schema: object }> }

/** Node.js answers an address of more than 16 KB itself, before there is a request. */
const TOO_LONG_FOR_NODE = 431

/** Says what is wrong with an answer, by the description of the API. */
export function judgeBy({ components }: OpenApiDocument) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'api', components })
  const compiled = new Map<object, ReturnType<typeof ajv.compile>>()

  function mismatch(schema: object, body: unknown): string | undefined {
    let validate = compiled.get(schema)
    if (!validate) {
      const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')
      validate = ajv.compile(JSON.parse(text))
      compiled.set(schema, validate)
    }
    return validate(body) ? undefined : ajv.errorsText(validate.errors)
  }

  const problem = components.schemas.Problem!

  return ({ operation }: FuzzedOperation, request: FuzzedRequest, answer: Answer<unknown>) => {
    const { status, body } = answer
    if (status === TOO_LONG_FOR_NODE) return undefined
    if (status >= 500) return `answered ${status}`
    if (status >= 400) {
      const wrong = mismatch(problem, body)
      if (wrong) return `answered ${status} with no problem of ours: ${wrong}`
    }
    const described = operation.responses[status] as DescribedAnswer | undefined
    if (!described) return request.valid ? `answered ${status}, which is not described` : undefined
    const schema = described.content?.['application/json']?.schema
    const wrong = status < 400 && schema && mismatch(schema, body)
    return wrong ? `answered ${status} in another shape: ${wrong}` : undefined
  }
}
