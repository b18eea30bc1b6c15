import type { api } from '../../api/client.js'

export type KeptClass = Awaited<ReturnType<typeof api.retention.show>>['classes'][number]
