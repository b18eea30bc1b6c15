import { originOf } from '../../core/site/site.js'
import { siteFromValues, type Values } from '../../core/site/site_from_values.js'

/** All answers on one page, in words. */
export function review(values: Values) {
  const { name, school, address, admin, monitoring } = siteFromValues(values)
  const rows = [
    ['School', `${school.name}, ${school.timeZone}`],
    ['Address', originOf(address)],
    [
      'Reachable from',
      address.bind === '127.0.0.1' ? 'this machine only' : `the network (${address.bind})`,
    ],
    ['Without encryption', `port ${address.httpPort}, sent on to port ${address.httpsPort}`],
    ['Certificate', 'signed by the site itself'],
    ['Administrator', `${admin.name} <${admin.email}>`],
    ['Dashboards', monitoring.grafana ? 'yes' : 'no'],
    ['Name of the site', name],
  ] as const
  return rows.map(([label, value]) => `${label.padEnd(20)}${value}`).join('\n')
}
