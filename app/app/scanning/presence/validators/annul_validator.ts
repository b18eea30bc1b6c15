import vine from '@vinejs/vine'
import { instant } from '#platform/validation/instant'

export const annulValidator = vine.create({
  params: vine.object({
    nonce: vine
      .string()
      .regex(/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i),
  }),
  /** By the gate's estimate of the server's clock. */
  occurred_at: instant(),
})
