import { appUrl } from '#config/app'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'

/** Where the provider sends people back to. It is registered there, so it never depends on a request. */
export function callbackAddress(providerId: string): string {
  return `${appUrl.replace(/\/$/, '')}/api/v1/session/single-sign-on/${providerId}/callback`
}

/** What administrators see; the secret is never shown again. */
export function presentProvider(provider: IdentityProvider) {
  return {
    id: provider.id,
    name: provider.name,
    issuer: provider.issuer,
    client_id: provider.clientId,
    callback: callbackAddress(provider.id),
    scopes: provider.scopes,
    email_domains: provider.emailDomains,
    links_by_email: provider.linksByEmail,
    creates: provider.creates,
    role_claim: provider.roleClaim,
    role_map: provider.roleMap,
    trusts_second_factor: provider.trustsSecondFactor,
    private_network: provider.privateNetwork,
    enabled: provider.enabled,
  }
}
