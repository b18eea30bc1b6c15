import type RosterImport from '#people/models/roster_import'
import { needsConfirmation, vanishing } from '#people/roster/vanish_guard'

/** A roster import as administrators see it. `starter` must be loaded. */
export function presentImport(roster: RosterImport, vanishPercent: number) {
  const { counts } = roster
  return {
    id: roster.id,
    file_name: roster.fileName,
    file_hash: roster.fileHash,
    format: roster.format,
    mode: roster.mode,
    state: roster.state,
    started_by: roster.starter.name,
    created_at: roster.createdAt.toUTC().toISO()!,
    applied_at: roster.appliedAt?.toUTC().toISO() ?? null,
    progress: { phase: roster.progress.phase ?? 'waiting', rows: roster.progress.rows ?? 0 },
    counts: {
      students: counts.students ?? null,
      staff: counts.staff ?? null,
      classes: counts.classes ?? null,
      enrolments: counts.enrolments ?? null,
      errors: counts.errors ?? 0,
      warnings: counts.warnings ?? 0,
    },
    issue_count: roster.issueCount,
    vanishing: vanishing(counts),
    /** The administrator must type `vanishing`. */
    needs_confirmation: needsConfirmation(counts, vanishPercent),
  }
}
