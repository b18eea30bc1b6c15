import { PassThrough } from 'node:stream'
import type Docker from 'dockerode'
import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'
import type { OwnershipRule } from '../../ports/containers.js'

export class OwnershipFailed extends Failure {
  constructor(output: string) {
    super('Secrets and volumes could not be given to the users of their services.', {
      code: 'E_OWNERSHIP',
      exitCode: exitCodes.needsResume,
      remedy:
        'The lines above say why. Put the site on a local disk that knows owners, and run the command again.',
      details: output.trim().split('\n'),
    })
  }
}

/**
 * Changes owners from inside a short-lived container, since a person in the group "docker" may
 * not do it outside. It has no network and no capabilities but those to change owners and modes.
 */
export async function giveOwnership(docker: Docker, image: string, rules: OwnershipRule[]) {
  const binds = [...new Set(rules.map(({ source }) => source))]
  const commands = ownershipCommands(rules, binds)
  const container = await docker.createContainer({
    Image: image,
    Entrypoint: ['/bin/sh', '-euc', commands.join('\n')],
    Cmd: [],
    User: '0:0',
    NetworkDisabled: true,
    HostConfig: {
      Binds: binds.map((source, index) => `${source}:/give/${index}`),
      CapDrop: ['ALL'],
      CapAdd: ['CHOWN', 'FOWNER', 'DAC_OVERRIDE'],
      SecurityOpt: ['no-new-privileges'],
      ReadonlyRootfs: true,
    },
  })
  try {
    const output = await container.attach({ stream: true, stdout: true, stderr: true })
    const text = new PassThrough()
    docker.modem.demuxStream(output, text, text)
    const chunks: Buffer[] = []
    text.on('data', (chunk: Buffer) => chunks.push(chunk))
    await container.start()
    const { StatusCode } = await container.wait()
    if (StatusCode !== 0) throw new OwnershipFailed(Buffer.concat(chunks).toString())
  } finally {
    // With the nameless volumes that the image asks for.
    await container.remove({ force: true, v: true })
  }
}

/**
 * One command a line, for `sh -e`: it does not end at a failure to the left of `&&`.
 *
 * @param binds the sources, in the order in which they are mounted below /give
 */
export function ownershipCommands(rules: OwnershipRule[], binds: string[]) {
  return rules.flatMap(({ source, inside, owner, mode }) => {
    const target = `/give/${binds.indexOf(source)}${inside ? `/${inside}` : ''}`
    return [`chown ${owner} '${target}'`, `chmod ${mode} '${target}'`]
  })
}
