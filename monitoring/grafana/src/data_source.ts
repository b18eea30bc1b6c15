import { DatasourceVariableBuilder } from '@grafana/grafana-foundation-sdk/dashboard'

/** The data source chosen at the top of a dashboard; provisioning/datasources names the first one. */
export const dataSource = { type: 'prometheus', uid: '${datasource}' }

export const dataSourceVariable = new DatasourceVariableBuilder('datasource')
  .label('Data source')
  .type('prometheus')
  .current({ selected: true, text: 'Prometheus', value: 'prometheus' })
