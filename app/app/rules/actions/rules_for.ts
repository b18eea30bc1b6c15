import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type Student from '#people/models/student'
import LimitRule from '#rules/models/limit_rule'

/** The rules in force for a student: of the school, the grade, the student's groups, and the student alone. */
export function rulesFor(student: Student, client: QueryClientContract): Promise<LimitRule[]> {
  const groups = client
    .from('student_group_members')
    .where('student_id', student.id)
    .select(client.raw('student_group_id::text'))
  return LimitRule.query({ client })
    .where('schoolId', student.schoolId)
    .whereNull('archivedAt')
    .where((subject) => {
      subject.where('subjectKind', 'school')
      subject.orWhere((grade) => grade.where({ subjectKind: 'grade', subject: student.grade }))
      subject.orWhere((one) => one.where({ subjectKind: 'student', subject: student.id }))
      subject.orWhere((any) => any.where('subjectKind', 'group').whereIn('subject', groups))
    })
    .orderBy(['createdAt', 'id'])
    .exec()
}
