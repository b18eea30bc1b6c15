import type { WriteStream } from 'node:tty'
import { stripVTControlCharacters } from 'node:util'
import { test } from '@japa/runner'
import { MissingFlag } from '../../src/core/missing_flag.js'
import type { Ui } from '../../src/ports/ui.js'
import { JsonUi } from '../../src/ui/json_ui.js'
import { PlainUi } from '../../src/ui/plain_ui.js'
import { TtyUi } from '../../src/ui/tty_ui.js'
import { Captured } from '../support/captured.js'

function shown(make: (out: Captured, messages: Captured) => Ui) {
  const [out, messages] = [new Captured(), new Captured()]
  const ui = make(out, messages)
  ui.intro('Student Pass')
  ui.say('warning', 'Little memory')
  const line = ui.step('images', 'Get the images')
  line.update('caddy:2.11 5 MB of 20 MB')
  line.done(true, '1 pulled')
  ui.step('migrate', 'Migrate').done(false)
  ui.step('edge', 'Ask').failed()
  ui.failure(new MissingFlag('The host', ['--host']))
  ui.result({ schema: 1, address: 'https://localhost' }, 'It is up.')
  return { out: out.text, messages: messages.text }
}

const renderers: [string, (out: Captured, messages: Captured) => Ui][] = [
  ['plain', (out, messages) => new PlainUi(out, messages)],
  ['terminal', (out, messages) => new TtyUi(out, messages as unknown as WriteStream, undefined)],
]

test.group('Renderers', () => {
  test('{0}: data alone is on standard output, the rest on standard error')
    .with(renderers)
    .run(({ assert }, [, make]) => {
      const { out, messages } = shown(make)
      assert.equal(out.trim(), 'It is up.')
      for (const words of [
        'Little memory',
        'Get the images',
        '1 pulled',
        '--host',
        'E_MISSING_FLAG',
      ]) {
        assert.include(stripVTControlCharacters(messages), words)
      }
    })

  test('plain has no control characters', ({ assert }) => {
    const { messages } = shown((out, err) => new PlainUi(out, err))
    assert.equal(stripVTControlCharacters(messages), messages)
  })

  test('the terminal has no colours with NO_COLOR, and some without', ({ assert }) => {
    const colour = /\u001B\[\d+m/
    const render = (noColor: string | undefined) =>
      shown((out, err) => new TtyUi(out, err as unknown as WriteStream, noColor)).messages
    assert.notMatch(render('1'), colour)
    assert.match(render(''), colour)
    assert.match(render(undefined), colour)
  })

  test('JSON is one document on standard output and one event a line on standard error', ({
    assert,
  }) => {
    const out = new Captured()
    const messages = new Captured()
    const ui = new JsonUi(out, messages)
    ui.step('images', 'Get the images').done(true, '1 pulled')
    ui.result({ schema: 1, address: 'https://localhost' })
    assert.deepEqual(JSON.parse(out.text), { schema: 1, address: 'https://localhost' })
    const events = messages.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      events.map(({ event, state }) => [event, state]),
      [
        ['step', 'started'],
        ['step', 'done'],
      ]
    )
  })

  test('JSON gives a failure its code, its exit code and its remedy', ({ assert }) => {
    const out = new Captured()
    new JsonUi(out, new Captured()).failure(new MissingFlag('The host', ['--host']))
    const { error } = JSON.parse(out.text)
    assert.equal(error.code, 'E_MISSING_FLAG')
    assert.equal(error.exit_code, 2)
    assert.equal(error.remedy, 'Give --host.')
  })

  test('a moving line never grows wider than the terminal', ({ assert }) => {
    const messages = new Captured()
    const ui = new TtyUi(new Captured(), messages as unknown as WriteStream, '1')
    const line = ui.step('images', 'Get the images')
    line.update('x'.repeat(500))
    line.done(true)
    const drawn = messages.text.split(/\r|\n/).map(stripVTControlCharacters)
    assert.isTrue(drawn.every((text) => text.length < 80))
  })

  test('a message in the middle of a step has a line of its own', ({ assert }) => {
    const messages = new Captured()
    const ui = new TtyUi(new Captured(), messages as unknown as WriteStream, '1')
    const line = ui.step('images', 'Get the images')
    ui.say('warning', 'Stopping')
    line.failed()
    assert.include(messages.text, '\r\u001B[2K▲ Stopping\n')
  })
})
