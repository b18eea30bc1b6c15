/** Who looks after incidents; the server says which of them. */
export const LOOKING_AFTER = ['admin', 'safeguarding', 'supervisor'] as const
