import process from 'node:process'

const tick = 1_000
const quietFor = 15_000

/**
 * Runs one step of work and shows the person what is being done, how far it is and how long it
 * took. A terminal gets one line that changes; a log gets a line every 15 s at most.
 *
 * @template Result
 * @param {string} title
 * @param {(progress: (detail: string) => void) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const line = process.stderr.isTTY ? changingLine() : loggedLine()
  const started = Date.now()
  let detail = ''

  const show = () => line.show(sentence(`… ${title}`, detail, started))
  const timer = setInterval(show, tick)
  show()

  try {
    const result = await work((news) => {
      detail = news
    })
    line.end(sentence(`✓ ${title}`, detail, started))
    return result
  } catch (error) {
    line.end(sentence(`✗ ${title}`, detail, started))
    throw error
  } finally {
    clearInterval(timer)
  }
}

/**
 * @param {string} title
 * @param {string} detail
 * @param {number} started
 */
function sentence(title, detail, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  return [title, detail && `: ${detail}`, ` (${seconds} s)`].join('')
}

function changingLine() {
  const rewrite = (/** @type {string} */ text) => process.stderr.write(`\r\x1b[2K${text}`)
  return { show: rewrite, end: (/** @type {string} */ text) => rewrite(`${text}\n`) }
}

function loggedLine() {
  let next = Date.now() + quietFor
  const print = (/** @type {string} */ text) => process.stderr.write(`${text}\n`)
  return {
    show(/** @type {string} */ text) {
      if (Date.now() < next) return
      next = Date.now() + quietFor
      print(text)
    },
    end: print,
  }
}
