import { createConfig, lintFromString } from '@redocly/openapi-core'
import { test } from '@japa/runner'
import { describeApi, type OpenApiDocument, type Operation } from '../../../openapi/document.js'
import { addressOf } from '#tests/client'

async function servedDocument(): Promise<OpenApiDocument> {
  const response = await fetch(addressOf('/api/v1/openapi.json'))
  return (await response.json()) as OpenApiDocument
}

const operationsOf = ({ paths }: OpenApiDocument) => Object.values(paths).flatMap(Object.values)

test.group('The description of the API', () => {
  test('is that of the sources; otherwise run "npm run openapi -w app"', async ({ assert }) => {
    assert.deepEqual(await servedDocument(), JSON.parse(JSON.stringify(await describeApi())))
  }).timeout(120_000)

  test('is OpenAPI 3.1 without an error', async ({ assert }) => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(await servedDocument())
    const problems = await lintFromString({ source, config })
    const errors = problems.filter(({ severity }) => severity === 'error')
    assert.deepEqual(
      errors.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
      []
    )
  })

  test('says for every part of an address what it must look like', async ({ assert }) => {
    const loose = operationsOf(await servedDocument()).flatMap(
      ({ operationId, parameters = [] }: Operation) =>
        parameters
          .filter(
            (parameter) => parameter.in === 'path' && Object.keys(parameter.schema).length === 0
          )
          .map(({ name }) => `${operationId}: ${name}`)
    )
    assert.deepEqual(loose, [])
  })

  test('says of every operation what it does and what a success looks like', async ({ assert }) => {
    const operations = operationsOf(await servedDocument())
    assert.isAbove(operations.length, 80)
    assert.lengthOf(new Set(operations.map(({ operationId }) => operationId)), operations.length)
    const silent = operations.filter(
      ({ summary, responses }) =>
        summary.length < 3 || !Object.keys(responses).some((status) => status.startsWith('2'))
    )
    assert.deepEqual(
      silent.map(({ operationId }) => operationId),
      []
    )
  })
})
