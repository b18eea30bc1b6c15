export interface ServiceSecret {
  /** Below secrets/. */
  file: string
  /** uid:gid of the service that reads it. */
  owner: string
  /** The data on the volumes was made with it and is of no use with another. */
  bindsData?: true
  /** Holds the same value as this file. */
  sameAs?: string
  /** Wanted with this Compose profile only. */
  profile?: 'grafana'
}

const postgres = '999:999'
const app = '1000:1000'
const valkey = '999:999'
const nobody = '65534:65534'

/**
 * Every secret of a site, one file for each service that reads it: Compose ignores owner and mode
 * of file secrets, so each file must itself belong to its reader.
 */
export const serviceSecrets: ServiceSecret[] = [
  { file: 'postgres/migrate_password', owner: postgres, bindsData: true },
  { file: 'postgres/app_password', owner: postgres, bindsData: true },
  { file: 'postgres/exporter_password', owner: postgres, bindsData: true },
  { file: 'postgres/backup_passphrase', owner: postgres, bindsData: true },
  { file: 'app/app_key', owner: app, bindsData: true },
  { file: 'app/redis_password', owner: app },
  { file: 'app/database_password', owner: app, sameAs: 'postgres/app_password' },
  { file: 'migrate/database_password', owner: app, sameAs: 'postgres/migrate_password' },
  { file: 'redis/password', owner: valkey, sameAs: 'app/redis_password' },
  { file: 'exporter/database_password', owner: nobody, sameAs: 'postgres/exporter_password' },
  { file: 'grafana/admin_password', owner: '472:0', profile: 'grafana' },
]

export function wantedSecrets(profiles: string[]) {
  return serviceSecrets.filter(({ profile }) => !profile || profiles.includes(profile))
}
