import { test } from '@japa/runner'
import { MissingFlag } from '../../src/core/missing_flag.js'
import {
  answersFromFile,
  answersFromFlags,
  FlagInvalid,
  refuseMissing,
} from '../../src/core/site/answers.js'

const text = `# our own remark
school: { name: Riverside, time_zone: Europe/Madrid }
address: { host: pass.riverside.example }
admin: { name: Ada, email: ada@riverside.example }
`

test.group('Answers', () => {
  test('a file that no flag changes is kept to the letter', ({ assert }) => {
    assert.equal(answersFromFile({ file: 'site.yaml', text }, {}).text, text)
    assert.equal(
      answersFromFile({ file: 'site.yaml', text }, { 'school.name': 'Riverside' }).text,
      text
    )
  })

  test('a flag changes one answer of the file', ({ assert }) => {
    const { site, text: written } = answersFromFile(
      { file: 'site.yaml', text },
      { 'address.https_port': 9443 }
    )
    assert.equal(site.address.httpsPort, 9443)
    assert.equal(site.address.host, 'pass.riverside.example')
    assert.include(written, 'https_port: 9443')
  })

  test('a flag with a wrong value is named', ({ assert }) => {
    const attempt = () => answersFromFlags({ 'address.https_port': Number.NaN })
    assert.throws(attempt, FlagInvalid)
    assert.throws(attempt, /--https-port must be a whole number/)
  })

  test('all missing flags are named at once', ({ assert }) => {
    const { missing } = answersFromFlags({
      'school.name': 'Riverside',
      'address.host': 'localhost',
    })
    try {
      refuseMissing(missing)
      assert.fail('nothing was refused')
    } catch (error) {
      assert.instanceOf(error, MissingFlag)
      const { remedy, exitCode } = error as MissingFlag
      assert.equal(remedy, 'Give --time-zone, --admin-name, --admin-email or --config site.yaml.')
      assert.equal(exitCode, 2)
    }
  })
})
