import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Problem } from '#platform/errors/problem'

export class DevicesStandThere extends Problem {
  static status = 409
  static code = 'E_DEVICES_STAND_THERE'
  static help = 'Move these devices elsewhere or revoke them, then archive.'

  constructor(names: string[]) {
    super(`Devices still work there: ${names.join(', ')}`)
  }
}

/**
 * Nothing is archived under the feet of a gate or kiosk that still works there.
 * @throws DevicesStandThere
 */
export async function assertNoDevicesAt(
  at: { placeId: string } | { checkpointId: string },
  trx: TransactionClientContract
): Promise<void> {
  const query = trx
    .from('devices')
    .join('checkpoints', 'checkpoints.id', 'devices.checkpoint_id')
    .whereNull('devices.revoked_at')
    .select('devices.name')
    .orderBy('devices.name')
    .limit(10)
  if ('checkpointId' in at) query.where('checkpoints.id', at.checkpointId)
  else
    query.where((any) => {
      any.where('checkpoints.place_id', at.placeId).orWhere('devices.place_id', at.placeId)
    })
  const devices: { name: string }[] = await query
  if (devices.length > 0) throw new DevicesStandThere(devices.map(({ name }) => name))
}
