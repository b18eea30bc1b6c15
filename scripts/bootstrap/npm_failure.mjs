import { Failure } from './failure.mjs'
import { DiskFull } from './machine.mjs'
import { projectFolder } from './project.mjs'

/** npm could not do its work; which of the usual reasons it was is read from its output. */
export class InstallFailed extends Failure {}

const reasons = [
  {
    code: 'registry-certificate-unknown',
    sign: /SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY_LEAF|CERT_/,
    message: 'The certificate of the npm registry is not trusted by this machine.',
    remedy:
      'If your network inspects TLS, set NODE_EXTRA_CA_CERTS to the file with its root certificate.',
  },
  {
    code: 'registry-unreachable',
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR/,
    message: 'The npm registry cannot be reached.',
    remedy:
      'Check the network connection, and behind a proxy `npm config get proxy https-proxy`; then run the command again.',
  },
  {
    code: 'lockfile-out-of-step',
    sign: /EUSAGE/,
    message: 'package.json and package-lock.json do not fit together.',
    remedy: 'Run `npm install` and commit the changed package-lock.json.',
  },
  {
    code: 'folder-not-writable',
    sign: /EACCES|EPERM|EROFS/,
    message: `npm may not write in ${projectFolder}.`,
    remedy: `Give yourself the folder: sudo chown -R "$(id -un)" "${projectFolder}"`,
  },
]

/**
 * @param {string} output what npm printed
 * @returns {Failure}
 */
export function npmFailure(output) {
  const details = output.trim().split('\n').slice(-15).join('\n')
  if (/ENOSPC/.test(output)) return new DiskFull(details)

  const reason = reasons.find(({ sign }) => sign.test(output))
  if (!reason) {
    return new InstallFailed('The dependencies could not be installed.', {
      code: 'install-failed',
      remedy: 'The lines above are npm’s. Run `npm ci` to see all of them.',
      details,
    })
  }
  return new InstallFailed(reason.message, { code: reason.code, remedy: reason.remedy, details })
}
