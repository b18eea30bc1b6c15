/**
 * What the content policy of this page asks of every style element (app/platform/headers/page_policy.ts). Undefined
 * where the page has no policy, which is so in no build that is shipped.
 */
export function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce
}
