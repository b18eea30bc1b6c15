import { onMounted, shallowRef } from 'vue'
import { api } from '../../api/client.js'
import { problemOf } from '../../api/problem.js'

type Choice = { value: string; label: string }

/** What a role may be about: places, classes and grades of the school. */
export function useScopes() {
  const scopes = shallowRef<Record<'place' | 'class_section' | 'grade', Choice[]>>({
    place: [],
    class_section: [],
    grade: [],
  })

  onMounted(async () => {
    try {
      const [{ places }, { classes }, { grades }] = await Promise.all([
        api.places.list({}),
        api.classSections.list({ query: { per_page: 100 } }),
        api.students.grades({}),
      ])
      scopes.value = {
        place: places.map(({ id, name }) => ({ value: id, label: name })),
        class_section: classes.map(({ id, name }) => ({ value: id, label: name })),
        grade: grades.map(({ grade }) => ({ value: grade, label: grade })),
      }
    } catch (error) {
      /* Roles for the whole school can be given all the same. */
      problemOf(error)
    }
  })

  return scopes
}
