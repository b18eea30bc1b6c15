import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '../session/use_session.js'
import { GROUPS, NAVIGATION, type NavigationEntry } from './navigation.js'

/** Devices at a door show one page and nothing else. */
const WITHOUT_MENU = /^\/(gate|kiosk|sign-in|unreachable)(\/|$)/

/** The pages that the signed-in person can go to, by group, and which of them is open. */
export function useNavigation() {
  const { user } = useSession()
  const route = useRoute()
  const router = useRouter()

  const entries = computed(() =>
    NAVIGATION.filter((entry) => isFor(entry, user.value?.roles ?? []) && hasPage(entry.to))
  )
  const groups = computed(() =>
    GROUPS.map((name) => ({
      name,
      entries: entries.value.filter(({ group }) => group === name),
    })).filter((group) => group.entries.length > 0)
  )
  const current = computed(() => openEntry(entries.value, route.path))
  const shown = computed(() => user.value !== null && !WITHOUT_MENU.test(route.path))

  function hasPage(path: string): boolean {
    return router.resolve(path).name !== 'not-found'
  }
  return { groups, current, shown }
}

function isFor({ roles }: NavigationEntry, held: readonly string[]): boolean {
  return !roles || roles.some((role) => held.includes(role))
}

/** The entry that the address belongs to most closely: `/admin/people/…` belongs to `/admin/people`. */
function openEntry(entries: readonly NavigationEntry[], path: string): NavigationEntry | undefined {
  return entries
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .reduce<NavigationEntry | undefined>(
      (best, entry) => (entry.to.length > (best?.to.length ?? 0) ? entry : best),
      undefined
    )
}
