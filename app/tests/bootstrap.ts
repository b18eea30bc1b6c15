import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import type {} from '@adonisjs/lucid/database_provider'
import { assert } from '@japa/assert'
import { pluginAdonisJS } from '@japa/plugin-adonisjs'
import * as builtIn from '@japa/runner/reporters'
import type { Config } from '@japa/runner/types'
import { summaryReporter } from '../../scripts/testing/summary_reporter.ts'
import { givenDatabase } from '#tests/environment'
import { prepareSchool } from '#tests/school'

export const plugins: Config['plugins'] = [assert(), pluginAdonisJS(app)]

export const reporters: Config['reporters'] = {
  activated: ['spec', ...(process.env.JAPA_SUMMARY ? ['summary'] : [])],
  list: [builtIn.spec(), summaryReporter],
}

export const runnerHooks: Required<Pick<Config, 'setup' | 'teardown'>> = {
  setup: [],
  teardown: [],
}

/** Suites that talk to the application get it with the demonstration school in a fresh database. */
export const configureSuite: Config['configureSuite'] = (suite) => {
  if (!['functional', 'browser'].includes(suite.name)) return
  if (!givenDatabase) suite.setup(prepareSchool)
  return suite.setup(() => testUtils.httpServer().start())
}
