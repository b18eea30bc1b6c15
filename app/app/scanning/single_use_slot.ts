/** The slot in `redemptions` of the one use of a single-use pass; every other slot is of a pass that is used often. */
export const SINGLE_USE_SLOT = 0
