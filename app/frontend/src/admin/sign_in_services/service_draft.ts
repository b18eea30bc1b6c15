import type { api } from '../../api/client.js'

export type SignInService = Awaited<
  ReturnType<typeof api.identityProviders.list>
>['identity_providers'][number]

export type ServiceDraft = {
  name: string
  issuer: string
  client_id: string
  client_secret: string
  /** As typed: names with blanks between them. */
  scopes: string
  email_domains: string
  links_by_email: boolean
  creates: SignInService['creates']
  role_claim: string
  role_map: { value: string; role: SignInService['role_map'][number]['role'] }[]
  trusts_second_factor: boolean
  private_network: boolean
  enabled: boolean
}

export const NEW_SERVICE: ServiceDraft = {
  name: '',
  issuer: '',
  client_id: '',
  client_secret: '',
  scopes: 'openid email profile',
  email_domains: '',
  links_by_email: false,
  creates: 'never',
  role_claim: '',
  role_map: [],
  trusts_second_factor: false,
  private_network: false,
  enabled: true,
}

/** A service as its form has it; the secret is never shown again. */
export function draftOf(service: SignInService): ServiceDraft {
  return {
    name: service.name,
    issuer: service.issuer,
    client_id: service.client_id,
    client_secret: '',
    scopes: service.scopes.join(' '),
    email_domains: service.email_domains.join(' '),
    links_by_email: service.links_by_email,
    creates: service.creates,
    role_claim: service.role_claim ?? '',
    role_map: service.role_map.map((one) => ({ ...one })),
    trusts_second_factor: service.trusts_second_factor,
    private_network: service.private_network,
    enabled: service.enabled,
  }
}

/** What is sent of a form. The issuer never changes, and an empty secret leaves the one there is. */
export function bodyOf({ issuer, client_secret: secret, ...draft }: ServiceDraft) {
  return {
    ...draft,
    scopes: words(draft.scopes),
    email_domains: words(draft.email_domains),
    role_claim: draft.role_claim || null,
    role_map: draft.role_map.filter(({ value }) => value),
    ...(secret && { client_secret: secret }),
  }
}

const words = (typed: string) => [...new Set(typed.split(/[\s,;]+/).filter(Boolean))]
