import { shallowReadonly, shallowRef } from 'vue'
import { api } from '../api/client.js'
import { learnSchoolTimeZone } from '../time/school_time_zone.js'

export type SignedInUser = NonNullable<Awaited<ReturnType<typeof api.session.show>>['user']>
export type Role = SignedInUser['roles'][number]

const user = shallowRef<SignedInUser | null>(null)
let loaded: Promise<void> | undefined

/** Who is signed in on this browser; shared by the whole page. */
export function useSession() {
  return { user: shallowReadonly(user), load, signIn, signOut, forget }
}

/** Asks once; later calls wait for the same answer. */
function load(): Promise<void> {
  loaded ??= show().catch((error) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function show() {
  remember((await api.session.show({})).user)
}

async function signIn(credentials: { email: string; password: string }): Promise<SignedInUser> {
  // The page may have been open for longer than its XSRF-TOKEN lives: fetch a fresh one.
  await show()
  const session = await api.session.signIn({ body: credentials })
  remember(session.user)
  loaded = Promise.resolve()
  return session.user
}

function remember(signedIn: SignedInUser | null) {
  user.value = signedIn
  if (signedIn) learnSchoolTimeZone(signedIn.school.time_zone)
}

async function signOut() {
  await api.session.signOut({})
  forget()
}

/** The server says nobody is signed in (any more). */
function forget() {
  user.value = null
  loaded = undefined
}
