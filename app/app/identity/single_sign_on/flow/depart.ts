import type { HttpContext } from '@adonisjs/core/http'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { beginJourney } from '#identity/single_sign_on/flow/journey'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { providerConfiguration } from '#identity/single_sign_on/provider/reach_provider'
import { callbackAddress } from '#identity/single_sign_on/transformers/present_provider'

/**
 * Where to send the browser: the provider's page, with state, nonce and a PKCE challenge that this session remembers.
 * @throws ProviderUnreachable, ProviderForbidden, IssuerDiffers
 */
export async function depart(
  ctx: HttpContext,
  provider: IdentityProvider,
  purpose: { next?: string; link?: string }
): Promise<string> {
  const configuration = await providerConfiguration(provider)
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackAddress(provider.id),
    scope: provider.scopes.join(' '),
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  beginJourney(ctx, { provider: provider.id, state, nonce, verifier, ...purpose })
  return address.href
}
