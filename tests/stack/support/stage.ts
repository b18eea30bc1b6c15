import { demonstrationSchool, type School } from './school.js'
import { TestSite } from './test_site.js'

/** The one site of this run; the suites use it one after the other. */
let site: TestSite | undefined
let school: School | undefined

export async function theSite() {
  site ??= await TestSite.prepare()
  return site
}

export async function theSchool() {
  school ??= await demonstrationSchool(await theSite())
  return school
}

export async function removeTheSite() {
  await site?.remove()
}

/** Asks again and again until there is an answer that is not undefined. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  seconds = 90
): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`${what}: not within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}
