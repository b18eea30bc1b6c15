import { exitCodes } from '../../core/exit_codes.js'
import { Failure } from '../../core/failure.js'

export class DockerUnreachable extends Failure {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`Docker does not answer: ${reason}`, {
      code: 'E_DOCKER_UNREACHABLE',
      exitCode: exitCodes.preflightFailed,
      remedy: 'Start Docker, or run the command as a user who may use it; then run it again.',
      cause,
    })
  }
}

export class ImageMissing extends Failure {
  constructor(image: string, reason: string) {
    super(`The image ${image} is not on this machine and could not be fetched.`, {
      code: 'E_IMAGE_MISSING',
      exitCode: exitCodes.preflightFailed,
      remedy:
        `Connect this machine to the registry, or bring the image along: "docker save ${image}" ` +
        'on another machine, "docker load" on this one. Then run the command again.',
      details: [reason],
    })
  }
}

export class ImageBuildFailed extends Failure {
  constructor(image: string, lastLines: string[]) {
    super(`The image ${image} could not be built.`, {
      code: 'E_IMAGE_BUILD',
      exitCode: exitCodes.preflightFailed,
      remedy:
        'The lines above say why. Behind TLS inspection give --ca-file; with mirrors of your own ' +
        'give --build-arg NPM_REGISTRY=… or --build-arg DEBIAN_MIRROR=….',
      details: lastLines,
    })
  }
}
