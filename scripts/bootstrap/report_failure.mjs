import process from 'node:process'

/**
 * Prints a failure for a person: what happened, the details, the remedy, the code.
 * Anything without a remedy is a mistake of ours and keeps its stack.
 *
 * @param {any} error
 * @returns {number} the exit code to end with
 */
export function reportFailure(error) {
  if (!error || !error.remedy) {
    process.stderr.write(`\n✗ ${(error && error.stack) || error}\n`)
    return 1
  }

  const lines = ['', `✗ ${error.message}`]
  if (error.details) lines.push('', indent(error.details.trimEnd()), '')
  lines.push(`  ${error.remedy}`, `  (${error.code})`, '')
  process.stderr.write(lines.join('\n') + '\n')
  return error.exitCode || 1
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '  | ')
}
