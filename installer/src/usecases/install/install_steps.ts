import type { Step } from '../../core/plan.js'
import type { InstallContext } from './install_context.js'
import { admin } from './steps/admin.js'
import { database } from './steps/database.js'
import { edge } from './steps/edge.js'
import { images } from './steps/images.js'
import { migrate } from './steps/migrate.js'
import { ownership } from './steps/ownership.js'
import { school } from './steps/school.js'
import { secrets } from './steps/secrets.js'
import { services } from './steps/services.js'
import { siteFiles } from './steps/site_files.js'
import { volumes } from './steps/volumes.js'

/**
 * The order matters: the answers are kept first, so that a plain second run knows them, and all
 * that can fail without harm comes before the first container.
 */
export function installSteps(context: InstallContext): Step[] {
  return [
    siteFiles(context),
    secrets(context),
    images(context),
    volumes(context),
    ownership(context),
    database(context),
    migrate(context),
    school(context),
    admin(context),
    services(context),
    edge(context),
  ]
}
