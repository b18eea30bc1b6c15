/** Why a text cannot be an SP1 pass code; found before any key is touched. */
export type MalformedDetail =
  | 'too_long'
  | 'not_a_pass_code'
  | 'wrong_alphabet'
  | 'not_canonical'
  | 'wrong_length'
  | 'truncated'
  | 'trailing_bytes'
  | 'unknown_version'
  | 'unknown_flags'

/** The scanned text is not an SP1 pass code. `detail` says where reading stopped. */
export class MalformedPassCode extends Error {
  readonly code = 'E_MALFORMED_PASS_CODE'
  readonly status = 422
  readonly remedy = 'Scan the code again, or ask the holder to open the pass anew.'
  readonly detail: MalformedDetail

  constructor(detail: MalformedDetail, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MalformedPassCode'
    this.detail = detail
  }
}
