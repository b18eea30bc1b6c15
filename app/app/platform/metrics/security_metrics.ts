import { Counter } from 'prom-client'
import { registry } from '#platform/metrics/registry'

export const authEvents = new Counter({
  name: 'student_pass_auth_events_total',
  help: 'Sign-ins and sign-outs',
  labelNames: ['role', 'result', 'mfa'] as const,
  registers: [registry],
})
for (const role of ['student', 'staff', 'gate', 'admin']) {
  for (const result of ['success', 'sign_out']) authEvents.inc({ role, result, mfa: 'none' }, 0)
}
for (const result of ['failure', 'disabled', 'rate_limited'])
  authEvents.inc({ role: 'unknown', result, mfa: 'none' }, 0)

export const authzDenied = new Counter({
  name: 'student_pass_authz_denied_total',
  help: 'Requests refused by a policy, by the name of their route',
  labelNames: ['policy'] as const,
  registers: [registry],
})

export const rateLimited = new Counter({
  name: 'student_pass_rate_limited_total',
  help: 'Requests refused because there were too many',
  labelNames: ['bucket'] as const,
  registers: [registry],
})
for (const bucket of ['sign_in', 'device', 'unknown_device', 'short_code', 'kiosk', 'enrolment'])
  rateLimited.inc({ bucket }, 0)
