import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Pass from '#passes/models/pass'

/**
 * Reads a pass of the school and keeps everybody else from moving it until the transaction ends. Taken before any
 * advisory lock, always, so that two activations cannot wait for each other.
 * @throws E_ROW_NOT_FOUND
 */
export function lockPass(
  { passId, schoolId }: { passId: string; schoolId: string },
  trx: TransactionClientContract
): Promise<Pass> {
  return Pass.query({ client: trx }).where({ id: passId, schoolId }).forUpdate().firstOrFail()
}
