import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from './app.vue'
import { moveTokenOutOfAddress } from './gate/device_token.js'
import { takeCodeOutOfAddress } from './gate/enrol.js'
import { moveKioskTokenOutOfAddress } from './kiosk/kiosk_token.js'
import { followReader } from './messages/reader_language.js'
import { createPageRouter } from './router.js'
import './styles.css'

// Before the router looks at it: a token in the address bar would end up in the history and over the shoulder.
moveTokenOutOfAddress()
moveKioskTokenOutOfAddress()
takeCodeOutOfAddress()

// The first words are already in the language of this browser; the server is asked for the reader's own later.
followReader().then(() => createApp(App).use(createPageRouter()).use(ui).mount('#app'))
