import type { Access } from '#tests/access/access'

export const access: Access[] = []
