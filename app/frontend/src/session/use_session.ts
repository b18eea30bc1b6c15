import { shallowReadonly, shallowRef } from 'vue'
import { api } from '../api/client.js'
import { followReader } from '../messages/reader_language.js'
import { usePhoneAgain } from '../pass/phone/phone_database.js'
import { leavePhoneTo } from '../pass/phone/phone_memory.js'
import { leaveThisPhone } from '../pass/phone/use_this_phone.js'
import { learnSchoolTimeZone } from '../time/school_time_zone.js'
import type { SecondFactorWanted, SignedInUser } from './signed_in_user.js'

const user = shallowRef<SignedInUser | null>(null)
const wanted = shallowRef<SecondFactorWanted | null>(null)
/** Whether the server mails a link to who forgot the password; known as long as nobody is signed in. */
const mailsLinks = shallowRef(false)
let loaded: Promise<void> | undefined

/** Who is signed in on this browser; shared by the whole page. */
export function useSession() {
  return {
    user: shallowReadonly(user),
    wanted,
    mailsLinks: shallowReadonly(mailsLinks),
    load,
    assume,
    reload: show,
    signIn,
    arrive,
    signOut,
    forget,
    chooseLanguage,
  }
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
  const { user: signedIn, second_factor: asked, entrance } = await api.session.show({})
  wanted.value = asked
  await remember(signedIn)
  mailsLinks.value = entrance?.mails_links ?? false
  if (!signedIn) await followReader(null, entrance)
}

/** Signs in; null where something is `wanted` beside the password. */
async function signIn(credentials: {
  email: string
  password: string
}): Promise<SignedInUser | null> {
  // The page may have been open for longer than its XSRF-TOKEN lives: fetch a fresh one.
  await show()
  const step = await api.session.signIn({ body: credentials })
  wanted.value = step.second_factor
  if (step.user) await arrive(step.user)
  return step.user
}

/** Somebody has just signed in, by whatever was asked for last. */
async function arrive(signedIn: SignedInUser) {
  wanted.value = null
  usePhoneAgain()
  await remember(signedIn)
  loaded = Promise.resolve()
}

/** Goes on without the server as who used this phone when there was one. */
async function assume(holder: SignedInUser) {
  learnSchoolTimeZone(holder.school.time_zone)
  await followReader(holder, holder.school)
  user.value ??= holder
}

async function remember(signedIn: SignedInUser | null) {
  if (signedIn) {
    await leavePhoneTo(signedIn)
    learnSchoolTimeZone(signedIn.school.time_zone)
    await followReader(signedIn, signedIn.school)
  }
  user.value = signedIn
}

/** Null: the browser's language, if the school has it. */
async function chooseLanguage(language: string | null) {
  await remember((await api.session.change({ body: { language } })).user)
}

async function signOut() {
  if (user.value?.roles.includes('student')) await leaveThisPhone()
  await api.session.signOut({})
  forget()
}

/** The server says nobody is signed in (any more). */
function forget() {
  user.value = null
  wanted.value = null
  loaded = undefined
}
