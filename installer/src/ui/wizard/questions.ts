import type { Values } from '../../core/site/site_from_values.js'

interface Shared {
  path: string
  question: string
  /** One sentence: what the answer is for. */
  because: string
}

export interface TextQuestion extends Shared {
  kind: 'text'
  example?: string
  suggest?: (values: Values) => string | undefined
}

export interface NumberQuestion extends Shared {
  kind: 'number'
  suggest: (values: Values) => number
}

export interface ChoiceQuestion extends Shared {
  kind: 'choice' | 'search'
  options: () => { value: string | boolean; label: string; hint?: string }[]
  suggest: (values: Values) => string | boolean
}

export type Question = TextQuestion | NumberQuestion | ChoiceQuestion

const trial = (values: Values) => values['address.bind'] === '127.0.0.1'

/** What the wizard asks, in this order. */
export const questions: Question[] = [
  {
    kind: 'text',
    path: 'school.name',
    question: 'What is your school called?',
    because: 'Students and staff see this name on every pass.',
    example: 'Riverside High School',
  },
  {
    kind: 'search',
    path: 'school.time_zone',
    question: 'In which time zone is it?',
    because: 'Passes begin and end by this clock. Type a city to find yours.',
    options: () =>
      [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => ({ value: zone, label: zone })),
    suggest: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  },
  {
    kind: 'choice',
    path: 'address.bind',
    question: 'Who shall reach the site?',
    because: 'A trial stays on this machine; you can open it later by changing site.yaml.',
    options: () => [
      { value: '0.0.0.0', label: 'The school’s network' },
      { value: '127.0.0.1', label: 'This machine only', hint: 'a trial' },
    ],
    suggest: () => '0.0.0.0',
  },
  {
    kind: 'text',
    path: 'address.host',
    question: 'Under which host name?',
    because: 'People type it in the browser, and your DNS must point it to this machine.',
    example: 'pass.school.example',
    suggest: (values) => (trial(values) ? 'localhost' : undefined),
  },
  {
    kind: 'number',
    path: 'address.https_port',
    question: 'On which port?',
    because: '443 is the usual one and needs no number in the address.',
    suggest: (values) => (trial(values) ? 8443 : 443),
  },
  {
    kind: 'number',
    path: 'address.http_port',
    question: 'And the port for browsers that come without encryption?',
    because: 'They are sent on to the one above.',
    suggest: (values) => (trial(values) ? 8080 : 80),
  },
  {
    kind: 'choice',
    path: 'monitoring.grafana',
    question: 'Do you want dashboards?',
    because: 'Grafana shows the state of the site in pictures and takes 0.2 GB of memory more.',
    options: () => [
      { value: true, label: 'Yes' },
      { value: false, label: 'No', hint: 'alerts work without them' },
    ],
    suggest: () => true,
  },
  {
    kind: 'text',
    path: 'admin.name',
    question: 'What is the first administrator’s name?',
    because: 'Colleagues see it beside what this person does.',
    example: 'Ada Rivera',
  },
  {
    kind: 'text',
    path: 'admin.email',
    question: 'And the e-mail address?',
    because: 'The administrator signs in with it.',
    example: 'ada@school.example',
  },
]
