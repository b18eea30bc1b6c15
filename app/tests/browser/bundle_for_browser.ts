import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/** Bundles a module with what it imports; the files by their names, the module's own as `NAME.js`. */
export async function bundleForBrowser(entry: URL): Promise<Map<string, string>> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    resolve: {
      alias: [
        {
          find: /^#domain\//,
          replacement: fileURLToPath(new URL('../../domain/', import.meta.url)),
        },
      ],
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(entry),
        formats: ['es'],
        fileName: (_format, name) => `${name}.js`,
      },
    },
  })) as Rollup.RollupOutput[]
  const chunks = output.flatMap((one) => one.output).filter((file) => file.type === 'chunk')
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]))
}
