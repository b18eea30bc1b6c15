import { flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { AuditFault } from '#audit/actions/verify_audit'
import { Command } from '#platform/console/command'

const WORDS: { [Kind in AuditFault['kind']]: string } = {
  altered: 'was changed after it was written',
  missing: 'was deleted',
  gap: 'is missing from the chain',
  not_linked: 'was put in beside the application, or the worker has not run for ten minutes',
  anchor: 'does not fit the anchor kept outside the database: the chain was made anew or cut short',
  no_anchor: 'has no anchor: it was deleted, or the worker did not run on that day',
}

/** Ends with 0 if the log is whole, with 1 if it is not. */
export default class AuditVerify extends Command {
  static commandName = 'audit:verify'
  static description = 'Check that nobody has changed or deleted anything in the audit log'
  static options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Print the verdict as JSON' })
  declare json: boolean

  async run() {
    const { VerifyAudit } = await import('#audit/actions/verify_audit')
    const verdict = await new VerifyAudit().run((links) => {
      if (!this.json && links % 100_000 === 0) this.logger.info(`${links} events looked at`)
    })
    this.exitCode = verdict.faults.length === 0 ? 0 : 1
    if (this.json) return void this.logger.log(JSON.stringify(verdict))

    for (const fault of verdict.faults) this.logger.error(`${nameOf(fault)} ${WORDS[fault.kind]}`)
    const { links, anchors } = verdict
    if (this.exitCode === 0)
      this.logger.success(`The audit log is whole: ${links} events, ${anchors} anchors`)
  }
}

function nameOf(fault: AuditFault): string {
  if (fault.kind === 'anchor' || fault.kind === 'no_anchor') return `The chain of ${fault.day}`
  if (fault.kind === 'gap') return `Link ${fault.position}`
  return `Event ${fault.eventId}`
}
