import { onMounted, shallowRef } from 'vue'
import { api } from '../api/client.js'
import { problemOf, type Problem } from '../api/problem.js'

type Choice = { value: string; label: string }

/** The pass types and places a rule can be about. */
export function useChoices() {
  const types = shallowRef<Choice[]>([])
  const places = shallowRef<Choice[]>([])
  const problem = shallowRef<Problem>()

  onMounted(async () => {
    try {
      const [known, offered] = await Promise.all([api.passTypes.list({}), api.places.list({})])
      types.value = known.pass_types.map(asChoice)
      places.value = offered.places.map(asChoice)
    } catch (error) {
      problem.value = problemOf(error)
    }
  })

  const typeName = (id: string | null) => types.value.find(({ value }) => value === id)?.label
  const placeName = (id: string | null) => places.value.find(({ value }) => value === id)?.label

  return { types, places, problem, typeName, placeName }
}

function asChoice({ id, name }: { id: string; name: string }): Choice {
  return { value: id, label: name }
}
