import router from '@adonisjs/core/services/router'

const ShowOpenapiController = () => import('#platform/controllers/show_openapi_controller')

router.get('/api/v1/openapi.json', [ShowOpenapiController]).as('openapi.show')
