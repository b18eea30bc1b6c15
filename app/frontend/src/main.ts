import ui from '@nuxt/ui/vue-plugin'
import { createApp } from 'vue'
import App from './app.vue'
import { moveTokenOutOfAddress } from './gate/device_token.js'
import { createPageRouter } from './router.js'
import './styles.css'

// Before the router looks at it: a token in the address bar would end up in the history and over the shoulder.
moveTokenOutOfAddress()

createApp(App).use(createPageRouter()).use(ui).mount('#app')
