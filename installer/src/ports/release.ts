/** What is installed: the files of this version of Student Pass. */
export interface Release {
  version: string
  /** Holds compose.yaml, stack/, monitoring/ and what the images are built from. */
  folder: string
  /** The commit of a checkout; undefined in a package. */
  commit: string | undefined
}
