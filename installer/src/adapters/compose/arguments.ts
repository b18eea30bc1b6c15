import type { OneOff, UpOptions } from '../../ports/compose.js'

/** What `docker` is called with. No input or output here, so that tests compare lists. */
export function projectArguments(project: string, directory: string) {
  return [
    'compose',
    '--project-name', project,
    '--project-directory', directory,
    '--file', `${directory}/compose.yaml`,
    '--ansi', 'never',
    '--progress', 'plain',
  ] // prettier-ignore
}

export function upArguments(options: UpOptions) {
  return [
    'up',
    '--detach',
    '--wait',
    '--wait-timeout', String(options.timeout ?? 180),
    '--pull', 'never',
    '--no-build',
    ...(options.forceRecreate ? ['--force-recreate'] : []),
    ...(options.noDependencies ? ['--no-deps'] : []),
    ...(options.removeOrphans ? ['--remove-orphans'] : []),
    ...(options.services ?? []),
  ] // prettier-ignore
}

export function runArguments({ service, command, entrypoint }: OneOff) {
  return [
    'run',
    '--rm',
    '--no-deps',
    '--no-TTY',
    ...(entrypoint ? ['--entrypoint', entrypoint] : []),
    service,
    ...command,
  ]
}

export function execArguments({ service, command }: OneOff) {
  return ['exec', '--no-TTY', service, ...command]
}
