import { approvalSteps } from '#domain/approval_policy'
import { WAITING_STATES, type PassState } from '#domain/pass_life_cycle'
import type User from '#identity/models/user'
import Pass from '#passes/models/pass'
import { readerOf, type PassReader } from '#passes/reading/pass_reader'
import { whatMayBeDone } from '#passes/reading/what_may_be_done'
import { withDetails } from '#passes/reading/with_details'
import { photoAddress } from '#people/photos/photo_address'

/** Passes as the user sees them, read with {@link withDetails}. */
export async function presentPasses(passes: Pass[], user: User): Promise<PresentedPass[]> {
  const reader = await readerOf(user, passes)
  return passes.map((pass) => asSeenBy(pass, reader))
}

/** One pass as the user sees it, read anew: what has just been done to it shows. */
export async function presentPass({ id }: Pick<Pass, 'id'>, user: User): Promise<PresentedPass> {
  const pass = await withDetails(Pass.query()).where('id', id).firstOrFail()
  const [presented] = await presentPasses([pass], user)
  return presented!
}

export type PresentedPass = ReturnType<typeof asSeenBy>

function asSeenBy(pass: Pass, reader: PassReader) {
  const { passType: type, student, place, originPlace: origin } = pass
  const waits = (WAITING_STATES as readonly PassState[]).includes(pass.state)
  const position = reader.positions.get(pass.id)
  return {
    id: pass.id,
    state: pass.state,
    type: { id: type.id, name: type.name, kind: type.kind },
    holder: {
      id: student.id,
      name: student.fullName,
      grade: student.grade,
      photo_url: photoAddress(student),
    },
    place: place ? { id: place.id, name: place.name } : null,
    origin: origin ? { id: origin.id, name: origin.name } : null,
    valid_from: pass.validFrom.toUTC().toISO()!,
    valid_until: pass.validUntil.toUTC().toISO()!,
    minutes: pass.minutes,
    note: pass.note,
    carrier: pass.carrier,
    requested_by: pass.requester ? { name: pass.requester.name } : null,
    issued_by: pass.issuer ? { name: pass.issuer.name } : null,
    approvals: { given: pass.approvalsGiven, needed: approvalSteps(type, place).length },
    queue: position === undefined ? null : { position },
    refusal: waits ? pass.refusal : null,
    activated_at: pass.activatedAt?.toUTC().toISO() ?? null,
    ended_at: pass.endedAt?.toUTC().toISO() ?? null,
    created_at: pass.createdAt.toUTC().toISO()!,
    can: whatMayBeDone(pass, reader),
  }
}
