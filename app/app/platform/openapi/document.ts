import { APP_ROOT } from '#platform/app_root'

/** The description of the API, made from the sources by `npm run openapi` and part of every release. */
export const DOCUMENT = new URL('app/platform/openapi/document.json', APP_ROOT)
