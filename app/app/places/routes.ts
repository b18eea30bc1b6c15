import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangeBuildingController = () => import('#places/controllers/change_building_controller')
const ChangeCheckpointController = () => import('#places/controllers/change_checkpoint_controller')
const ChangePlaceController = () => import('#places/controllers/change_place_controller')
const CreateBuildingController = () => import('#places/controllers/create_building_controller')
const CreateCheckpointController = () => import('#places/controllers/create_checkpoint_controller')
const CreatePlaceController = () => import('#places/controllers/create_place_controller')
const ListBuildingsController = () => import('#places/controllers/list_buildings_controller')
const ListCheckpointsController = () => import('#places/controllers/list_checkpoints_controller')
const ListManagedPlacesController = () =>
  import('#places/controllers/list_managed_places_controller')
const ShowManagedPlaceController = () => import('#places/controllers/show_managed_place_controller')
const ListPlacesController = () => import('#places/controllers/list_places_controller')

router.get('/api/v1/places', [ListPlacesController]).as('places.list').use(people)

router
  .group(() => {
    router.get('/places', [ListManagedPlacesController]).as('managed_places.list')
    router.post('/places', [CreatePlaceController]).as('managed_places.create')
    router.get('/places/:id', [ShowManagedPlaceController]).as('managed_places.show')
    router.patch('/places/:id', [ChangePlaceController]).as('managed_places.change')
    router.get('/buildings', [ListBuildingsController]).as('buildings.list')
    router.post('/buildings', [CreateBuildingController]).as('buildings.create')
    router.patch('/buildings/:id', [ChangeBuildingController]).as('buildings.change')
    router.get('/checkpoints', [ListCheckpointsController]).as('checkpoints.list')
    router.post('/places/:id/checkpoints', [CreateCheckpointController]).as('checkpoints.create')
    router.patch('/checkpoints/:id', [ChangeCheckpointController]).as('checkpoints.change')
  })
  .prefix('/api/v1/admin')
  .use(people)
