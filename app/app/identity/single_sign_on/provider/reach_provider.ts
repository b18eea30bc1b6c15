import app from '@adonisjs/core/services/app'
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type ClientAuth,
  type Configuration,
} from 'openid-client'
import type IdentityProvider from '#identity/single_sign_on/models/identity_provider'
import { openClientSecret } from '#identity/single_sign_on/provider/client_secret'
import { AddressForbidden, guardedFetch } from '#identity/single_sign_on/provider/guarded_fetch'
import { Problem } from '#platform/errors/problem'

const SECONDS = 5
const FRESH_FOR = 10 * 60_000
const TRY_AGAIN_AFTER = 10_000

export class ProviderUnreachable extends Problem {
  static status = 502
  static code = 'E_PROVIDER_UNREACHABLE'
  static help =
    'Check the issuer: its /.well-known/openid-configuration must open by https from this server.'
  static message = 'The sign-in service did not answer with its configuration'
}

export class ProviderForbidden extends Problem {
  static status = 422
  static code = 'E_PROVIDER_FORBIDDEN'
  static help =
    'Use an https address. If the sign-in service stands in the school’s own network, say so in its settings.'
  static message = 'The address of the sign-in service leads where this server must not go'
}

export class IssuerDiffers extends Problem {
  static status = 422
  static code = 'E_ISSUER_DIFFERS'
  static help =
    'Enter the issuer exactly as the sign-in service states it. With Microsoft it holds the tenant’s ID, not "common".'
  static message = 'The sign-in service calls itself by another issuer'
}

type Wanted = Pick<IdentityProvider, 'issuer' | 'clientId' | 'clientSecret' | 'privateNetwork'>
type Known = { key: string; until: number; configuration: Promise<Configuration> }

const known = new Map<string, Known>()

/**
 * The provider's metadata with our client, kept for ten minutes (a failure for ten seconds). Signatures of ID tokens
 * are checked although they come by TLS, so that an unsigned one is worth nothing.
 * @throws ProviderUnreachable, ProviderForbidden, IssuerDiffers
 */
export function providerConfiguration(provider: IdentityProvider): Promise<Configuration> {
  const key = JSON.stringify(wantedOf(provider))
  const kept = known.get(provider.id)
  if (kept && kept.key === key && kept.until > Date.now()) return kept.configuration
  const configuration = reachProvider(provider)
  const entry = { key, until: Date.now() + FRESH_FOR, configuration }
  known.set(provider.id, entry)
  configuration.catch(() => (entry.until = Date.now() + TRY_AGAIN_AFTER))
  return configuration
}

/** The same, asked now. @throws ProviderUnreachable, ProviderForbidden, IssuerDiffers */
export async function reachProvider(wanted: Wanted): Promise<Configuration> {
  const loopback = app.inTest
  const reached = await discovery(
    new URL(wanted.issuer),
    wanted.clientId,
    undefined,
    authentication(openClientSecret(wanted.clientSecret)),
    {
      timeout: SECONDS,
      [customFetch]: guardedFetch({ privateNetwork: wanted.privateNetwork, loopback }),
      execute: [enableNonRepudiationChecks, ...(loopback ? [allowInsecureRequests] : [])],
    }
  ).catch((error) => {
    throw problemOf(error)
  })
  /* openid-client is lenient with Microsoft's shared issuers, by which every company in the world could sign in. */
  const { issuer } = reached.serverMetadata()
  if (new URL(issuer).href !== new URL(wanted.issuer).href) throw new IssuerDiffers()
  return reached
}

/** How we show the secret: in the form where the provider knows that, in the header by the standard's default. */
function authentication(secret: string): ClientAuth {
  const [form, header] = [ClientSecretPost(secret), ClientSecretBasic(secret)]
  return (server, ...request) => {
    const inForm = server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
    return (inForm ? form : header)(server, ...request)
  }
}

function problemOf(error: Error & { code?: string }): Problem {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AddressForbidden) return new ProviderForbidden()
  }
  if (error.code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return new IssuerDiffers()
  return new ProviderUnreachable(undefined, { cause: error })
}

function wantedOf({ issuer, clientId, clientSecret, privateNetwork }: IdentityProvider): Wanted {
  return { issuer, clientId, clientSecret, privateNetwork }
}
