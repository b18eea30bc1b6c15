import { authorizationCodeGrant, AuthorizationResponseError, fetchUserInfo } from 'openid-client'
import type { Claims } from '#identity/single_sign_on/flow/claims'
import type { Journey } from '#identity/single_sign_on/flow/journey'
import { SingleSignOnRefused } from '#identity/single_sign_on/flow/refused'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { providerConfiguration } from '#identity/single_sign_on/provider/reach_provider'
import { callbackAddress } from '#identity/single_sign_on/transformers/present_provider'

/**
 * Exchanges the provider's answer for what it says about the person. State, PKCE, issuer, audience, nonce, times and
 * signature are checked.
 * @param query of the address the browser came back to, as it was sent
 * @throws SingleSignOnRefused
 */
export async function arrive(
  provider: IdentityProvider,
  journey: Journey,
  query: string
): Promise<Claims> {
  const configuration = await providerConfiguration(provider).catch((cause) => {
    throw new SingleSignOnRefused('unreachable', { cause })
  })
  try {
    const tokens = await authorizationCodeGrant(
      configuration,
      new URL(`${callbackAddress(provider.id)}?${query}`),
      {
        expectedState: journey.state,
        expectedNonce: journey.nonce,
        pkceCodeVerifier: journey.verifier,
        idTokenExpected: true,
      }
    )
    const claims: Claims = tokens.claims()!
    const { userinfo_endpoint: more } = configuration.serverMetadata()
    if (claims.email !== undefined || !more) return claims
    return { ...(await fetchUserInfo(configuration, tokens.access_token, claims.sub)), ...claims }
  } catch (cause) {
    const cancelled = cause instanceof AuthorizationResponseError && cause.error === 'access_denied'
    throw new SingleSignOnRefused(cancelled ? 'cancelled' : 'untrusted', { cause })
  }
}
