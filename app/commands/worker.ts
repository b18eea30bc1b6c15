import type { CommandOptions } from '@adonisjs/core/types/ace'
import { Command } from '#platform/console/command'

export default class Worker extends Command {
  static commandName = 'worker'
  static description = 'Do what recurs: keys, partitions. One worker runs beside the web processes'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { startMetricsServer } = await import('#platform/metrics/metrics_server')
    const { runJobs } = await import('#platform/jobs/run_jobs')
    const { chainAudit } = await import('#audit/jobs/chain_audit')
    const { forgetLinks } = await import('#identity/jobs/forget_links')
    const { forgetSessions } = await import('#identity/jobs/forget_sessions')
    const { forgetSpentCodes } = await import('#carriers/jobs/forget_spent_codes')
    const { deliverOutbox } = await import('#notifications/jobs/deliver_outbox')
    const { removeOldNotifications } = await import('#notifications/jobs/remove_old_notifications')
    const { replayErasures } = await import('#privacy/erasure/jobs/replay_erasures')
    const { removeOldData } = await import('#privacy/retention/jobs/remove_old_data')
    const { replayAtStart } = await import('#privacy/erasure/replay_at_start')
    const { rollUpMetrics } = await import('#reports/jobs/roll_up_metrics')
    const { sendDigests } = await import('#notifications/jobs/send_digests')
    const { advanceQueues } = await import('#passes/jobs/advance_queue')
    const { autoEnd } = await import('#passes/jobs/auto_end')
    const { expire } = await import('#passes/jobs/expire')
    const { missReturn } = await import('#passes/jobs/miss_return')
    const { advanceSigningKeys } = await import('#passes/jobs/advance_signing_keys')
    const { forgetDayKeys } = await import('#passes/jobs/forget_day_keys')
    const { makeDayKeys } = await import('#passes/jobs/make_day_keys')
    const { continueImports } = await import('#people/jobs/continue_imports')
    const { makeThumbnails } = await import('#scanning/jobs/make_thumbnails')
    const { tellOfIncidents } = await import('#incidents/jobs/tell_of_incidents')
    const { makeScanPartitions } = await import('#scanning/jobs/make_scan_partitions')
    const { forgetPresence } = await import('#scanning/presence/jobs/forget_presence')
    const { default: logger } = await import('@adonisjs/core/services/logger')

    const stopping = new AbortController()
    this.app.terminating(() => stopping.abort())
    process.once('SIGINT', () => this.app.terminate())

    /* Alone: the other jobs would tell of somebody whom a restored backup brought back. */
    await replayAtStart()
    const metrics = await startMetricsServer('worker')
    logger.info('worker started')
    const jobs = [
      replayErasures,
      removeOldData,
      makeDayKeys,
      forgetDayKeys,
      advanceSigningKeys,
      makeScanPartitions,
      forgetPresence,
      makeThumbnails,
      forgetSpentCodes,
      missReturn,
      autoEnd,
      expire,
      advanceQueues,
      tellOfIncidents,
      deliverOutbox,
      sendDigests,
      removeOldNotifications,
      continueImports,
      rollUpMetrics,
      chainAudit,
      forgetLinks,
      forgetSessions,
    ]
    await runJobs(jobs, logger, stopping.signal)
    metrics.closeAllConnections()
    metrics.close()
    logger.info('worker stopped')
  }
}
