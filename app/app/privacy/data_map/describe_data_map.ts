import {
  CATEGORIES,
  columnsIn,
  type Category,
  type TableOfData,
} from '#privacy/data_map/table_of_data'

/** The data map as Markdown, made of the annotations: docs/data-map.md. */
export function describeDataMap(tables: TableOfData[]): string {
  const personal = tables.filter(({ about }) => about)
  const others = tables.filter(({ about }) => !about)
  return [
    '# Data map',
    '',
    'Made by `node ace privacy:data-map` from the annotations beside each feature; a test compares them with the',
    'database. It answers: which data about persons does Student Pass hold, of whom, what for, and until when.',
    'Photos and files of imports lie in the file storage, under the hash that the table names.',
    '',
    '## Tables about persons',
    '',
    '| Table | About | What for | Kept |',
    '|--|--|--|--|',
    ...personal.map((table) => row(table.table, table.about, table.purpose, table.kept)),
    '',
    '## What each of them holds',
    '',
    '| Table | Category | Columns |',
    '|--|--|--|',
    ...personal.flatMap(categoriesOf),
    '',
    '## Tables about nobody',
    '',
    others.map(({ table }) => `\`${table}\``).join(', ') + '.',
    '',
  ].join('\n')
}

function categoriesOf({ table, personal }: TableOfData): string[] {
  return Object.entries(personal).map(([category, columns]) =>
    row(table, CATEGORIES[category as Category], columnsIn(columns).map(code).join(', '))
  )
}

const code = (name: string) => `\`${name}\``

function row(table: string, ...cells: string[]): string {
  return `| ${[code(table), ...cells].join(' | ')} |`
}
