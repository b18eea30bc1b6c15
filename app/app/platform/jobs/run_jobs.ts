import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '@adonisjs/core/logger'
import { jobLastSuccess } from '#platform/metrics/job_metrics'
import type { Job } from '#platform/jobs/job'

/** Runs every job at once and then at its interval until the signal; a job that fails is tried again a minute later. */
export async function runJobs(jobs: Job[], logger: Logger, signal: AbortSignal): Promise<void> {
  await Promise.all(jobs.map((job) => repeat(job, logger, signal)))
}

const RETRY_SECONDS = 60

async function repeat(job: Job, logger: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const succeeded = await attempt(job, logger)
    const seconds = succeeded ? job.everySeconds : Math.min(RETRY_SECONDS, job.everySeconds)
    await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined)
  }
}

async function attempt(job: Job, logger: Logger): Promise<boolean> {
  try {
    await job.run()
    jobLastSuccess.setToCurrentTime({ task: job.name })
    /* What is done every few seconds would drown the rest. */
    logger[job.everySeconds < 60 ? 'debug' : 'info']({ job: job.name }, 'job done')
    return true
  } catch (error) {
    logger.error({ err: error, job: job.name }, 'job failed')
    return false
  }
}
