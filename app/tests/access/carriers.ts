import type { Access } from '#tests/access/access'
import { staff } from '#tests/client'
import { issue } from '#tests/passes'

export const access: Access[] = [
  {
    name: 'make a short code for one’s own pass',
    route: 'my_passes.short_code',
    may: ['student'],
    async request(client) {
      const pass = await issue(await staff(), 'event')
      return client.post(`/api/v1/my/passes/${pass.id}/short-code`, {})
    },
  },
]
