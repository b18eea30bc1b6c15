import type { NuxtUIOptions } from '@nuxt/ui/unplugin'

/** At least 44 CSS px high, so that a thumb meets it. */
const TOUCH = 'min-h-11'

/** Written out, because Tailwind finds whole names only. */
const HOVER = {
  primary: 'hover:bg-primary/90 active:bg-primary/90',
  error: 'hover:bg-error/90 active:bg-error/90',
}

/** How Nuxt UI's components look here; colours that need contrast are in src/styles.css. */
export const theme: NuxtUIOptions['ui'] = {
  colors: { primary: 'blue', neutral: 'slate' },
  button: {
    slots: { base: `${TOUCH} min-w-11 justify-center rounded-lg` },
    // Under the pointer too the label needs a contrast of 4.5 : 1.
    compoundVariants: (['primary', 'error'] as const).map((color) => ({
      color,
      variant: 'solid' as const,
      class: HOVER[color],
    })),
    defaultVariants: { size: 'lg' },
  },
  input: { slots: { base: `${TOUCH} rounded-lg` }, defaultVariants: { size: 'lg' } },
  inputMenu: {
    slots: { base: `${TOUCH} rounded-lg`, item: TOUCH },
    defaultVariants: { size: 'lg' },
  },
  inputNumber: { slots: { base: `${TOUCH} rounded-lg` }, defaultVariants: { size: 'lg' } },
  select: {
    slots: { base: `${TOUCH} rounded-lg`, item: `${TOUCH} items-center` },
    defaultVariants: { size: 'lg' },
  },
  selectMenu: {
    slots: { base: `${TOUCH} rounded-lg`, item: `${TOUCH} items-center` },
    defaultVariants: { size: 'lg' },
  },
  textarea: { slots: { base: 'rounded-lg' }, defaultVariants: { size: 'lg' } },
}
