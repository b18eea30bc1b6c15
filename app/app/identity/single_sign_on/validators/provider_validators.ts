import vine from '@vinejs/vine'
import { CREATES, ROLES_BY_CLAIM } from '#identity/single_sign_on/models/identity_provider'
import { pageFields } from '#platform/lists/page'

const text = (longest: number) => vine.string().trim().minLength(1).maxLength(longest)
const domain = () =>
  vine
    .string()
    .trim()
    .toLowerCase()
    .maxLength(253)
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)

const isIssuer = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const url = URL.parse(value)
  const usable = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
  if (!usable) field.report('The {{ field }} field must be an https address', 'issuer', field)
})

const settings = {
  name: text(60),
  client_id: text(300),
  client_secret: text(1000),
  scopes: vine
    .array(vine.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/))
    .minLength(1)
    .maxLength(20)
    .distinct()
    .optional(),
  email_domains: vine.array(domain()).maxLength(50).distinct().optional(),
  links_by_email: vine.boolean().optional(),
  creates: vine.enum(CREATES).optional(),
  role_claim: text(200).nullable().optional(),
  role_map: vine
    .array(vine.object({ value: text(200), role: vine.enum(ROLES_BY_CLAIM) }))
    .maxLength(50)
    .optional(),
  trusts_second_factor: vine.boolean().optional(),
  private_network: vine.boolean().optional(),
  enabled: vine.boolean().optional(),
}

const address = vine.object({ id: vine.string().uuid() })

export const listProvidersValidator = vine.create(pageFields)

export const providerAddressValidator = vine.create({ params: address })

export const addProviderValidator = vine.create({
  ...settings,
  issuer: text(500).use(isIssuer()),
})

export const changeProviderValidator = vine.create({
  ...settings,
  params: address,
  name: settings.name.clone().optional(),
  client_id: settings.client_id.clone().optional(),
  client_secret: settings.client_secret.clone().optional(),
})
