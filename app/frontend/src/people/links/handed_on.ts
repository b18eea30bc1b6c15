/** Links to invitations, which exist on this page only; closing the dialog forgets them. */
export type HandedOn = {
  links: { name: string; email: string; link: string; mailed: boolean }[]
  /** Who could not be invited. */
  failed: number
}
