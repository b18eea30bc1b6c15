import type { Site } from './site.js'

export type Values = Record<string, string | number | boolean>

/** Checked values by their path in site.yaml, as the structure the code works with. */
export function siteFromValues(values: Values): Site {
  const text = (path: string) => String(values[path])
  return {
    name: text('name'),
    school: { name: text('school.name').trim(), timeZone: text('school.time_zone') },
    address: {
      host: text('address.host'),
      tls: 'internal',
      bind: text('address.bind'),
      httpPort: Number(values['address.http_port']),
      httpsPort: Number(values['address.https_port']),
    },
    admin: { name: text('admin.name').trim(), email: text('admin.email') },
    monitoring: { grafana: values['monitoring.grafana'] === true },
  }
}

export function valuesOf(site: Site): Values {
  return {
    'name': site.name,
    'school.name': site.school.name,
    'school.time_zone': site.school.timeZone,
    'address.host': site.address.host,
    'address.tls': site.address.tls,
    'address.bind': site.address.bind,
    'address.http_port': site.address.httpPort,
    'address.https_port': site.address.httpsPort,
    'admin.name': site.admin.name,
    'admin.email': site.admin.email,
    'monitoring.grafana': site.monitoring.grafana,
  }
}
