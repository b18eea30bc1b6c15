import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa'

type ManifestTransform = NonNullable<VitePWAOptions['workbox']['manifestTransforms']>[number]

/** What the server answers itself; the page must not stand in for it. */
const NOT_PAGES = [/^\/api\//, /^\/health\//, /^\/\.well-known\//, /^\/sw\.js$/]

/** The same page once more: the answer to /gate has headers of its own, which allow the camera. */
const alsoKeepGate: ManifestTransform = (manifest) => {
  const page = manifest.find(({ url }) => url === 'index.html')
  if (!page) throw new Error('The list of files to keep lacks the page')
  return { manifest: [...manifest, { ...page, url: 'gate' }] }
}

/**
 * The service worker with which gates and students' phones open the page without a network. It keeps the files of
 * one release and answers no call of the API: what is true of passes is kept by the pages themselves, in IndexedDB.
 */
export function installablePage(version: string) {
  return VitePWA({
    filename: 'sw.js',
    manifestFilename: `assets/${version}/manifest.webmanifest`,
    // A page asks for it (src/page/service_worker.ts): not every reader needs the whole application on his disk.
    injectRegister: null,
    // A new release waits until nobody is in the middle of something.
    registerType: 'prompt',
    includeAssets: [],
    manifest: {
      name: 'Student Pass',
      short_name: 'Student Pass',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#1d4ed8',
      icons: [
        { src: '/icons/192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icons/512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,wasm,svg,woff2}'],
      maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      manifestTransforms: [alsoKeepGate],
      // No file depends on what is asked behind its address; without this, /gate?x would be answered by the other page.
      ignoreURLParametersMatching: [/^/],
      navigateFallback: '/index.html',
      navigateFallbackDenylist: NOT_PAGES,
      cleanupOutdatedCaches: true,
      // Names already say what is in a file.
      dontCacheBustURLsMatching: /\/assets\//,
    },
  })
}
