import { Problem } from '#platform/errors/problem'

export class DeviceIsRevoked extends Problem {
  static status = 409
  static code = 'E_DEVICE_IS_REVOKED'
  static help = 'Enrol it again as a new device.'
  static message = 'The device was revoked and stays so'
}

export class DeviceIsLost extends Problem {
  static status = 409
  static code = 'E_DEVICE_IS_LOST'
  static help = 'Mark it as found first.'
  static message = 'The device is marked as lost'
}

/** What a device is told that is marked as lost, and whoever holds it. */
export class DeviceReportedLost extends Problem {
  static status = 401
  static code = 'E_DEVICE_REPORTED_LOST'
  static help = 'Bring it to the school office.'
  static message = 'This device was reported as lost'
}

export class EnrolmentUnknown extends Problem {
  static status = 404
  static code = 'E_ENROLMENT_UNKNOWN'
  static help = 'Check the code, or ask an administrator for a new one.'
  static message = 'There is no such enrolment code'
}

export class EnrolmentExpired extends Problem {
  static status = 410
  static code = 'E_ENROLMENT_EXPIRED'
  static help = 'Ask an administrator for a new code (Devices, New code).'
  static message = 'The enrolment code has expired'
}

export class EnrolmentUsed extends Problem {
  static status = 409
  static code = 'E_ENROLMENT_USED'
  static help = 'Ask an administrator for a new code; they have been told of this.'
  static message = 'The enrolment code was used before'
}
