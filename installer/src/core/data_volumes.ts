export interface DataVolume {
  /** Behind the site's name: `NAME_postgres`. */
  name: string
  /** uid:gid of the service that writes it. */
  owner: string
  mode: string
}

/** Who owns a volume, by the end of its name. Which volumes there are, compose.yaml says. */
const owners: DataVolume[] = [
  { name: 'postgres', owner: '999:999', mode: '0700' },
  { name: 'backups', owner: '999:999', mode: '0700' },
  { name: 'files', owner: '1000:1000', mode: '0700' },
  { name: 'edge', owner: '1001:1001', mode: '0700' },
  { name: 'prometheus', owner: '65534:65534', mode: '0755' },
  { name: 'alertmanager', owner: '65534:65534', mode: '0755' },
  { name: 'grafana', owner: '472:0', mode: '0755' },
]

export function ownerOfVolume(project: string, volume: string): DataVolume {
  const found = owners.find(({ name }) => volume === `${project}_${name}`)
  if (!found)
    throw new Error(`compose.yaml has the volume ${volume}, whose owner is not known here`)
  return found
}
