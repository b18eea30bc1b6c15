import { useToast } from '@nuxt/ui/composables'
import { useMessages } from '../../messages/use_messages.js'

const LONG_ENOUGH_TO_REACT = 10_000

/** Says that something was done, with a way back. */
export function useUndo() {
  const { t } = useMessages()
  const toast = useToast()

  function offerUndo(title: string, undo: () => Promise<unknown>) {
    toast.add({
      title,
      icon: 'i-lucide-archive',
      duration: LONG_ENOUGH_TO_REACT,
      actions: [
        {
          label: t('admin.undo'),
          icon: 'i-lucide-undo-2',
          color: 'neutral',
          variant: 'outline',
          onClick: () => void undo(),
        },
      ],
    })
  }

  function say(title: string) {
    toast.add({ title, icon: 'i-lucide-check', color: 'success' })
  }

  return { offerUndo, say }
}
