/**
 * Part of the statement that records a scan: whether the code had been replaced when it was scanned. Online that is
 * said by the pass, which the scan has locked; the table says when, for what a gate decided before it heard.
 * Parameters as there: 9 mode, 10 occurred at, 17 secret version.
 */
export const CODE_WAS_REPLACED = `($9::text = 'online' or exists (
        select from replaced_codes code where code.pass_id = pass.id and code.secret_version = $17::integer
          and code.replaced_at <= $10::timestamptz))`
