import router from '@adonisjs/core/services/router'
import { people } from '#start/kernel'

const ChangeGroupMembersController = () =>
  import('#rules/controllers/change_group_members_controller')
const ChangeLimitRuleController = () => import('#rules/controllers/change_limit_rule_controller')
const ChangeNoMeetGroupController = () =>
  import('#rules/controllers/change_no_meet_group_controller')
const ChangeNoMeetMembersController = () =>
  import('#rules/controllers/change_no_meet_members_controller')
const ChangeStudentGroupController = () =>
  import('#rules/controllers/change_student_group_controller')
const CheckStudentController = () => import('#rules/controllers/check_student_controller')
const CreateLimitRuleController = () => import('#rules/controllers/create_limit_rule_controller')
const CreateNoMeetGroupController = () =>
  import('#rules/controllers/create_no_meet_group_controller')
const CreateStudentGroupController = () =>
  import('#rules/controllers/create_student_group_controller')
const DeleteStudentGroupController = () =>
  import('#rules/controllers/delete_student_group_controller')
const EndNoMeetGroupController = () => import('#rules/controllers/end_no_meet_group_controller')
const GrantAccommodationController = () =>
  import('#rules/controllers/grant_accommodation_controller')
const ListAccommodationsController = () =>
  import('#rules/controllers/list_accommodations_controller')
const ListGroupMembersController = () => import('#rules/controllers/list_group_members_controller')
const ListLimitRulesController = () => import('#rules/controllers/list_limit_rules_controller')
const ListNoMeetBlocksController = () => import('#rules/controllers/list_no_meet_blocks_controller')
const ListNoMeetGroupsController = () => import('#rules/controllers/list_no_meet_groups_controller')
const ListStudentGroupsController = () =>
  import('#rules/controllers/list_student_groups_controller')
const ReviewNoMeetGroupController = () =>
  import('#rules/controllers/review_no_meet_group_controller')
const SearchNoMeetStudentsController = () =>
  import('#rules/controllers/search_no_meet_students_controller')
const ShowNoMeetGroupController = () => import('#rules/controllers/show_no_meet_group_controller')
const WithdrawAccommodationController = () =>
  import('#rules/controllers/withdraw_accommodation_controller')

router
  .group(() => {
    router.get('/limit-rules', [ListLimitRulesController]).as('limit_rules.list')
    router.post('/limit-rules', [CreateLimitRuleController]).as('limit_rules.create')
    router.put('/limit-rules/:id', [ChangeLimitRuleController]).as('limit_rules.change')
    router.get('/student-groups', [ListStudentGroupsController]).as('student_groups.list')
    router.post('/student-groups', [CreateStudentGroupController]).as('student_groups.create')
    router.put('/student-groups/:id', [ChangeStudentGroupController]).as('student_groups.change')
    router.delete('/student-groups/:id', [DeleteStudentGroupController]).as('student_groups.delete')
    router
      .get('/student-groups/:id/members', [ListGroupMembersController])
      .as('student_groups.members')
    router
      .post('/student-groups/:id/members', [ChangeGroupMembersController])
      .as('student_groups.change_members')
    router.get('/accommodations', [ListAccommodationsController]).as('accommodations.list')
    router.post('/accommodations', [GrantAccommodationController]).as('accommodations.grant')
    router
      .delete('/accommodations/:id', [WithdrawAccommodationController])
      .as('accommodations.withdraw')
    router.get('/students/:id/rules', [CheckStudentController]).as('students.check_rules')
  })
  .prefix('/api/v1/admin')
  .use(people)

router
  .group(() => {
    router.get('/groups', [ListNoMeetGroupsController]).as('no_meet_groups.list')
    router.post('/groups', [CreateNoMeetGroupController]).as('no_meet_groups.create')
    router.get('/groups/:id', [ShowNoMeetGroupController]).as('no_meet_groups.show')
    router.put('/groups/:id', [ChangeNoMeetGroupController]).as('no_meet_groups.change')
    router.post('/groups/:id/members', [ChangeNoMeetMembersController]).as('no_meet_groups.members')
    router.post('/groups/:id/review', [ReviewNoMeetGroupController]).as('no_meet_groups.review')
    router.post('/groups/:id/end', [EndNoMeetGroupController]).as('no_meet_groups.end')
    router.get('/blocks', [ListNoMeetBlocksController]).as('no_meet_blocks.list')
    router.get('/students', [SearchNoMeetStudentsController]).as('no_meet_students.search')
  })
  .prefix('/api/v1/safeguarding')
  .use(people)
