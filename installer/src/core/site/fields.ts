import * as rules from './rules.js'
import type { Rule } from './rules.js'

export interface Field {
  /** Path in site.yaml, e.g. `school.time_zone`. */
  path: string
  /** The flag of `install` that gives it. */
  flag?: string
  rule: Rule
  /** Left out of site.yaml, this is taken; a field without one must be given. */
  fallback?: string | number | boolean
  /** What stands above it in a written site.yaml. */
  comment: string
}

/** Every field of site.yaml, in the order in which it is written. */
export const fields: Field[] = [
  {
    path: 'name',
    flag: '--site',
    rule: rules.siteName,
    fallback: 'student-pass',
    comment:
      'Name of this site on this machine, also of its containers and volumes. Never change it.',
  },
  {
    path: 'school.name',
    flag: '--school',
    rule: rules.sentence,
    comment: 'As students and staff read it.',
  },
  {
    path: 'school.time_zone',
    flag: '--time-zone',
    rule: rules.timeZone,
    comment: 'Passes begin and end by this clock. An IANA name.',
  },
  {
    path: 'address.host',
    flag: '--host',
    rule: rules.host,
    comment: 'What people type in the browser. Your DNS must point it to this machine.',
  },
  {
    path: 'address.tls',
    rule: rules.ownTls,
    fallback: 'internal',
    comment: 'internal: the site signs its own certificate; install its CA on the devices.',
  },
  {
    path: 'address.bind',
    flag: '--bind',
    rule: rules.bindAddress,
    fallback: '0.0.0.0',
    comment: 'Address the ports are opened on. 127.0.0.1: reachable from this machine only.',
  },
  {
    path: 'address.http_port',
    flag: '--http-port',
    rule: rules.port,
    fallback: 80,
    comment: 'Sends browsers on to HTTPS.',
  },
  {
    path: 'address.https_port',
    flag: '--https-port',
    rule: rules.port,
    fallback: 443,
    comment: 'Everything happens here.',
  },
  {
    path: 'admin.name',
    flag: '--admin-name',
    rule: rules.sentence,
    comment: 'The first administrator.',
  },
  {
    path: 'admin.email',
    flag: '--admin-email',
    rule: rules.emailAddress,
    comment: 'Signs in with this. The password is never kept in this file.',
  },
  {
    path: 'monitoring.grafana',
    flag: '--grafana',
    rule: rules.yesOrNo,
    fallback: true,
    comment: 'Dashboards; they take about 150 MB of memory.',
  },
]

export function fieldAt(path: string): Field {
  const field = fields.find((candidate) => candidate.path === path)
  if (!field) throw new Error(`site.yaml has no field ${path}`)
  return field
}
