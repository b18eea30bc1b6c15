import process from 'node:process'
import { isInteractive } from '../core/interactive.js'
import type { Ui } from '../ports/ui.js'
import { JsonUi } from '../ui/json_ui.js'
import { PlainUi } from '../ui/plain_ui.js'
import { TtyUi } from '../ui/tty_ui.js'
import type { CommonFlags } from './flags.js'

export interface Screen {
  ui: Ui
  /** May questions be asked? */
  interactive: boolean
}

/** The renderer that fits where the output goes. */
export function screenFor({ json, input }: Pick<CommonFlags, 'json' | 'input'>): Screen {
  const { stdin, stdout, stderr, env } = process
  const interactive = isInteractive({
    stdinIsTerminal: Boolean(stdin.isTTY),
    stdoutIsTerminal: Boolean(stdout.isTTY),
    stderrIsTerminal: Boolean(stderr.isTTY),
    ci: env.CI,
    json: Boolean(json),
    noInput: !input,
  })
  if (json) return { ui: new JsonUi(stdout, stderr), interactive }
  if (stderr.isTTY) return { ui: new TtyUi(stdout, stderr, env.NO_COLOR), interactive }
  return { ui: new PlainUi(stdout, stderr), interactive }
}
