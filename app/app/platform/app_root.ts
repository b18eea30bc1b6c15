/** The folder of the application: the sources in a checkout, the compiled files in a build. */
export const APP_ROOT = new URL('../../', import.meta.url)

/** Imports a module for the framework; paths that begin with a dot are relative to the application. */
export function importFromApp(path: string): Promise<unknown> {
  if (path.startsWith('./') || path.startsWith('../')) {
    return import(new URL(path, APP_ROOT).href)
  }
  return import(path)
}
