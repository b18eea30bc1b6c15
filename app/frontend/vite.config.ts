import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { installablePage } from './build/installable_page.js'
import { movePageOutOfPublic } from './build/move_page_out_of_public.js'
import { styleNonces } from './build/style_nonces.js'
import { theme } from './build/theme.js'

const app = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${app}package.json`, 'utf8'))

export default defineConfig({
  plugins: [
    vue(),
    ui({
      ui: theme,
      // Components are imported by name, so that a reader and the type checker can follow them.
      autoImport: false,
      components: false,
      // Icons are part of the bundle: nothing is fetched from elsewhere.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
    }),
    styleNonces(),
    installablePage(version),
    movePageOutOfPublic(),
  ],
  // What a gate says of itself in its heartbeat (src/page/release.ts).
  define: { 'import.meta.env.VITE_RELEASE': JSON.stringify(version) },
  resolve: { alias: [{ find: /^#domain\//, replacement: `${app}domain/` }] },
  // The server puts the nonce of each answer in its place (show_page_controller).
  html: { cspNonce: 'nonce-of-this-answer' },
  build: {
    outDir: 'dist/public',
    emptyOutDir: true,
    assetsDir: `assets/${version}`,
    // A browser with a strict content policy loads no data: scripts, and the wasm must stay a file.
    assetsInlineLimit: 0,
  },
})
