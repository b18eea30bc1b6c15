import type { Access } from '#tests/access/access'
import { LiveStream } from '#tests/live'

export const access: Access[] = [
  {
    name: 'listen to the passes of the school',
    route: 'live.open',
    may: ['staff', 'monitor', 'supervisor', 'safeguarding', 'admin'],
    async request(client) {
      const { status, stream } = await LiveStream.open(client, 'passes')
      stream?.close()
      return { status }
    },
  },
]
