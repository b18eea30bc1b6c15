import type { Dataset } from './dataset.js'

export type Page = { name: string; as: 'everything' | 'student'; path: string }

/** Every list of the API as its page asks for it, and the ways of asking that cost most. */
export function pagesOf({ ids }: Dataset, today: string, monthsAgo: string): Page[] {
  const range = `from=${monthsAgo}&to=${today}`
  const staff: [name: string, path: string][] = [
    ['students', '/students'],
    ['students, page 400', '/students?page=400'],
    ['students, search by name', '/students?search=kowalska'],
    ['students, search by two letters', '/students?search=be'],
    ['students of a class', `/students?class_id=${ids.class}`],
    ['who looked at a student', `/students/${ids.student}/views`],
    ['staff accounts', '/users'],
    ['my classes', '/my/classes'],
    ['a class', `/my/classes/${ids.class}/students`],
    ['passes', '/passes'],
    ['passes, page 400', '/passes?page=400'],
    ['passes of a student', `/passes?student_id=${ids.student}`],
    ['passes to a place', `/passes?place_id=${ids.place}`],
    ['passes of a type', `/passes?type_id=${ids.type}`],
    ['passes by name', '/passes?search=haddad'],
    ['passes that are out', '/passes?state=out'],
    ['passes that were denied', '/passes?state=denied'],
    ['passes of a month', `/passes?from=${monthsAgo}T00:00:00Z`],
    ['approvals', '/approvals'],
    ['who is out', '/passes/out'],
    ['who is out of a class', `/passes/out?class_id=${ids.class}`],
    ['emergency list', '/emergency-list'],
    ['printed cards', '/cards'],
    ['last scans', '/scans'],
    ['places', '/admin/places'],
    ['pass types', '/admin/pass-types'],
    ['devices', '/admin/devices'],
    ['limits', '/admin/limit-rules'],
    ['accommodations', '/admin/accommodations'],
    ['student groups', '/admin/student-groups'],
    ['calendar', `/admin/calendar?from=${today}&to=${today}`],
    ['overview', '/admin/overview'],
    ['imports', '/roster-imports'],
    ['no-meet groups', '/safeguarding/groups'],
    ['no-meet blocks', '/safeguarding/blocks'],
    ['audit', '/audit'],
    ['audit with scans', '/audit?with_scans=true'],
    ['audit of one action', '/audit?action=student.viewed'],
    ['audit of one person', `/audit?actor_id=${ids.user}`],
    ['audit of a range', `/audit?${range}`],
    ['audit, farther back', '/audit?before=2000'],
    ['notifications', '/notifications'],
    ['notifications, page 100', '/notifications?page=100'],
    ['unread notifications', '/notifications/unread'],
    ['report of passes by day', `/reports/passes?${range}&group_by=day`],
    ['report of passes by place', `/reports/passes?${range}&group_by=place`],
    ['report of requests', `/reports/requests?${range}&group_by=day`],
    ['report of scans', `/reports/scans?${range}&group_by=day`],
    ['report of decisions', `/reports/decision?${range}&group_by=week`],
  ]
  const student: typeof staff = [
    ['own passes', '/my/passes'],
    ['own passes, page 40', '/my/passes?page=40'],
    ['what can be asked for', '/my/pass-options'],
    ['who looked at me', '/my/views'],
  ]
  const page =
    (as: Page['as']) =>
    ([name, path]: (typeof staff)[number]) => ({
      name,
      as,
      path: `/api/v1${path}`,
    })
  return [...staff.map(page('everything')), ...student.map(page('student'))]
}
