import type Pass from '#passes/models/pass'
import type Student from '#people/models/student'

/** As much of a pass as fits on a kiosk that others can read too. `passType` and `place` must be loaded. */
export function presentKioskPass(pass: Pass) {
  return {
    id: pass.id,
    state: pass.state,
    type: { name: pass.passType.name, kind: pass.passType.kind },
    place: pass.place ? { name: pass.place.name } : null,
    valid_from: pass.validFrom.toUTC().toISO()!,
    valid_until: pass.validUntil.toUTC().toISO()!,
  }
}

/** A name that its owner recognises and a bystander learns little from: `Maya L.` */
export function presentKioskHolder({ givenName, familyName }: Student) {
  return { name: `${givenName} ${Array.from(familyName)[0] ?? ''}.` }
}
