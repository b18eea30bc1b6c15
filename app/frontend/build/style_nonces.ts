import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const PAGE_NONCE = fileURLToPath(new URL('../src/page/page_nonce.ts', import.meta.url))

type Change = { file: RegExp; from: string; to: string }

/** The libraries that write style elements and take no nonce from their user. */
const CHANGES: Change[] = [
  // Lists that scroll hide their scrollbar. Nuxt UI's App takes a nonce for them, and keeps it to itself.
  {
    file: /@nuxt\/ui\/dist\/runtime\/components\/App\.vue$/,
    from: 'reactivePick(props, "scrollBody")',
    to: 'reactivePick(props, "scrollBody", "nonce")',
  },
  // The colours of the theme, once while the page starts …
  {
    file: /@nuxt\/ui\/dist\/runtime\/plugins\/colors\.js/,
    from: 'style.innerHTML = root.value;',
    to: 'style.nonce = pageNonce() ?? ""; style.innerHTML = root.value;',
  },
  // … and once for good.
  {
    file: /@nuxt\/ui\/dist\/runtime\/plugins\/colors\.js/,
    from: 'id: "nuxt-ui-colors"',
    to: 'id: "nuxt-ui-colors", nonce: pageNonce()',
  },
  // Light and dark change without transitions.
  {
    file: /@vueuse\/core\/dist\/index\.js/,
    from: 'style = window.document.createElement("style");',
    to: 'style = window.document.createElement("style"); style.nonce = pageNonce() ?? "";',
  },
]

/** Gives the page's nonce to style elements of libraries, so that the content policy need not allow any others. */
export function styleNonces(): Plugin {
  const done = new Set<Change>()
  return {
    name: 'student-pass:style-nonces',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const wanted = CHANGES.filter(({ file }) => file.test(id))
      if (wanted.length === 0) return
      for (const change of wanted) {
        if (!code.includes(change.from)) this.error(`${id} has no ${change.from} any more`)
        code = code.replace(change.from, () => change.to)
        done.add(change)
      }
      const nonce = `import { pageNonce } from ${JSON.stringify(PAGE_NONCE)};\n`
      return { code: id.endsWith('.js') ? nonce + code : code, map: null }
    },
    /** A library that moved its file would lose its styles only when somebody looks. */
    buildEnd(error) {
      if (error) return
      const missed = CHANGES.find((change) => !done.has(change))
      if (missed) this.error(`No module is ${missed.file}`)
    },
  }
}
