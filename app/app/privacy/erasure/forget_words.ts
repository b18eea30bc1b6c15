import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { NO_NAME } from '#privacy/erasure/forget_student'
import type { Person } from '#privacy/erasure/person'
import { tellingWordsOf } from '#privacy/erasure/telling_words'

const IMPORTS = '(select id from roster_imports where school_id = :school)'
const OWN_PASSES = 'pass_id in (select id from passes where school_id = :school)'

/** Texts about others in which somebody may have named the person; such a text goes as a whole. */
const TEXTS = [
  `update passes set note = null where school_id = :school and note ~* :sure`,
  `update pass_transitions set reason = null where reason ~* :sure and ${OWN_PASSES}`,
  `update approvals set reason = null where reason ~* :sure and ${OWN_PASSES}`,
  `update scan_overrides set reason = null where school_id = :school and reason ~* :sure`,
  `update incidents set note = null where school_id = :school and note ~* :sure`,
  `update outbox set payload = payload - 'reason' where payload ->> 'reason' ~* :sure`,
]

/** A roster that waits to be applied, and what it was told about the person. */
const IMPORTED = [
  `delete from staged_enrolments seat using staged_people person
   where seat.roster_import_id = person.roster_import_id and seat.person_key = person.key
     and person.roster_import_id in ${IMPORTS}
     and (person.target_id = any(:ids) or person.number = any(:values) or person.email = any(:values))`,
  `delete from staged_people person
   where person.roster_import_id in ${IMPORTS}
     and (person.target_id = any(:ids) or person.number = any(:values) or person.email = any(:values))`,
  `delete from roster_import_issues issue
   where issue.roster_import_id in ${IMPORTS}
     and exists (select from jsonb_each_text(issue.params) fact where fact.value = any(:values))`,
]

const GROUPS = `select no_meet_group_id from no_meet_members where student_id = :student`

/** Takes the person out of what others wrote. Call it before the names are gone. */
export async function forgetWords(
  person: Person,
  schoolId: string,
  trx: TransactionClientContract
): Promise<void> {
  const { sure, likely, values } = tellingWordsOf(person)
  if (!sure || !likely) return
  const ids = [person.student?.id, person.user?.id].filter((id) => id !== undefined)
  for (const text of TEXTS) await trx.rawQuery(text, { school: schoolId, sure })
  for (const imported of IMPORTED) await trx.rawQuery(imported, { school: schoolId, ids, values })
  if (!person.student) return
  await trx.rawQuery(
    `update no_meet_groups set
       name = regexp_replace(name, :likely, :none, 'gi'), reason = regexp_replace(reason, :likely, :none, 'gi')
     where id in (${GROUPS})`,
    { student: person.student.id, likely, none: NO_NAME }
  )
}

/** Takes a student who is erased already out of no-meet groups; a group of one keeps nobody apart. */
export async function forgetNoMeet(studentId: string, trx: TransactionClientContract) {
  const { rows } = await trx.rawQuery(GROUPS, { student: studentId })
  const groups = rows.map((row: { no_meet_group_id: string }) => row.no_meet_group_id)
  await trx.rawQuery('select forget_no_meet_of(?)', [studentId])
  await trx.rawQuery(
    `update no_meet_groups set ended_at = now()
     where id = any(?) and ended_at is null
       and (select count(*) from no_meet_members member where member.no_meet_group_id = no_meet_groups.id) < 2`,
    [groups]
  )
}
