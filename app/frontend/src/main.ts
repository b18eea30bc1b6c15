import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from './app.vue'
import { moveTokenOutOfAddress } from './gate/device_token.js'
import { router } from './router.js'
import './styles.css'

// Before anything else: a token in the address bar would end up in the history and over the shoulder.
moveTokenOutOfAddress()

createApp(App).use(router).use(ui).mount('#app')
