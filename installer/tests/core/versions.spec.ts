import { test } from '@japa/runner'
import { compareVersions } from '../../src/core/versions.js'

test.group('Comparing versions', () => {
  test('{left} and {right} give {sign}')
    .with([
      { left: '2.26.1-4', right: '2.24.0', sign: 1 },
      { left: '2.9.0', right: '2.24.0', sign: -1 },
      { left: 'v2.24', right: '2.24.0', sign: 0 },
      { left: '1.44', right: '1.5', sign: 1 },
    ])
    .run(({ assert }, { left, right, sign }) => {
      assert.equal(Math.sign(compareVersions(left, right)), sign)
    })
})
