import { PanelBuilder as StatPanel } from '@grafana/grafana-foundation-sdk/stat'
import { PanelBuilder as TimeSeriesPanel } from '@grafana/grafana-foundation-sdk/timeseries'
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus'
import {
  ThresholdsConfigBuilder,
  ThresholdsMode,
  type Threshold,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { ReduceDataOptionsBuilder } from '@grafana/grafana-foundation-sdk/common'
import { dataSource } from './data_source.ts'

/** What a panel shows. A description says what to read from it, not how it is computed. */
export interface Picture {
  title: string
  description: string
  /** One of Grafana's units: `s`, `percentunit`, `reqps`, `bytes`, `short`. */
  unit: string
  /** Legend → PromQL. */
  queries: Record<string, string>
}

export interface Limit {
  redFrom?: number
  redBelow?: number
}

/** A line over time, a third of the width. */
export function lines({ title, description, unit, queries }: Picture): TimeSeriesPanel {
  const panel = new TimeSeriesPanel()
    .title(title)
    .description(description)
    .datasource(dataSource)
    .unit(unit)
    .min(0)
    .span(8)
    .height(7)
  Object.entries(queries).forEach(([legend, expression], at) =>
    panel.withTarget(query(legend, expression, at))
  )
  return panel
}

/** One number for now; it turns red from `redFrom` on, or below `redBelow`. */
export function number(picture: Picture, limit: Limit = {}): StatPanel {
  const panel = new StatPanel()
    .title(picture.title)
    .description(picture.description)
    .datasource(dataSource)
    .unit(picture.unit)
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .thresholds(colours(limit))
    .span(4)
    .height(4)
  Object.entries(picture.queries).forEach(([legend, expression], at) =>
    panel.withTarget(query(legend, expression, at).instant())
  )
  return panel
}

function query(legend: string, expression: string, at: number): DataqueryBuilder {
  return new DataqueryBuilder()
    .refId(String.fromCharCode('A'.charCodeAt(0) + at))
    .datasource(dataSource)
    .legendFormat(legend)
    .expr(expression)
}

function colours({ redFrom, redBelow }: Limit): ThresholdsConfigBuilder {
  const steps: Threshold[] = [{ value: null, color: redBelow === undefined ? 'green' : 'red' }]
  if (redFrom !== undefined) steps.push({ value: redFrom, color: 'red' })
  if (redBelow !== undefined) steps.push({ value: redBelow, color: 'green' })
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(steps)
}
