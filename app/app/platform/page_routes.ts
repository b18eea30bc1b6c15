import router from '@adonisjs/core/services/router'

const NoSuchAddressController = () => import('#platform/controllers/no_such_address_controller')
const ShowPageController = () => import('#platform/controllers/show_page_controller')

router.any('/api', [NoSuchAddressController]).as('api.root')
router.any('/api/*', [NoSuchAddressController]).as('api.unknown')
/* A file of another release must be missing, not a page: the browser would run it as a script. */
router.get('/assets/*', [NoSuchAddressController]).as('assets.unknown')
router.get('*', [ShowPageController]).as('page')
