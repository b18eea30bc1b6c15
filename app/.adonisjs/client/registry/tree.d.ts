/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  health: {
    live: typeof routes['health.live']
    ready: typeof routes['health.ready']
  }
  openapi: {
    show: typeof routes['openapi.show']
  }
  session: {
    show: typeof routes['session.show']
    signIn: typeof routes['session.sign_in']
    change: typeof routes['session.change']
    signOut: typeof routes['session.sign_out']
    confirmation: typeof routes['session.confirmation']
    confirm: typeof routes['session.confirm']
    forgottenPassword: typeof routes['session.forgotten_password']
    proveSecondFactor: typeof routes['session.prove_second_factor']
  }
  ownSessions: {
    list: typeof routes['own_sessions.list']
    endOthers: typeof routes['own_sessions.end_others']
    end: typeof routes['own_sessions.end']
  }
  users: {
    list: typeof routes['users.list']
    add: typeof routes['users.add']
    change: typeof routes['users.change']
    invite: typeof routes['users.invite']
    assignRole: typeof routes['users.assign_role']
    endRole: typeof routes['users.end_role']
    resetSecondFactor: typeof routes['users.reset_second_factor']
  }
  invitations: {
    open: typeof routes['invitations.open']
    accept: typeof routes['invitations.accept']
  }
  secondFactor: {
    beginTotp: typeof routes['second_factor.begin_totp']
    confirmTotp: typeof routes['second_factor.confirm_totp']
    show: typeof routes['second_factor.show']
    removeTotp: typeof routes['second_factor.remove_totp']
    renewRecoveryCodes: typeof routes['second_factor.renew_recovery_codes']
  }
  passkeys: {
    askToSignIn: typeof routes['passkeys.ask_to_sign_in']
    signIn: typeof routes['passkeys.sign_in']
    askToConfirm: typeof routes['passkeys.ask_to_confirm']
    confirm: typeof routes['passkeys.confirm']
    askToAdd: typeof routes['passkeys.ask_to_add']
    add: typeof routes['passkeys.add']
    list: typeof routes['passkeys.list']
    rename: typeof routes['passkeys.rename']
    remove: typeof routes['passkeys.remove']
  }
  singleSignOn: {
    list: typeof routes['single_sign_on.list']
    depart: typeof routes['single_sign_on.depart']
    arrive: typeof routes['single_sign_on.arrive']
  }
  ownIdentities: {
    list: typeof routes['own_identities.list']
    link: typeof routes['own_identities.link']
    unlink: typeof routes['own_identities.unlink']
  }
  identityProviders: {
    list: typeof routes['identity_providers.list']
    add: typeof routes['identity_providers.add']
    change: typeof routes['identity_providers.change']
    remove: typeof routes['identity_providers.remove']
    check: typeof routes['identity_providers.check']
  }
  school: {
    show: typeof routes['school.show']
    change: typeof routes['school.change']
    overview: typeof routes['school.overview']
  }
  staffChoices: {
    list: typeof routes['staff_choices.list']
  }
  freeze: {
    show: typeof routes['freeze.show']
    change: typeof routes['freeze.change']
  }
  students: {
    search: typeof routes['students.search']
    add: typeof routes['students.add']
    export: typeof routes['students.export']
    grades: typeof routes['students.grades']
    setStatuses: typeof routes['students.set_statuses']
    invite: typeof routes['students.invite']
    setPhotos: typeof routes['students.set_photos']
    show: typeof routes['students.show']
    change: typeof routes['students.change']
    setPin: typeof routes['students.set_pin']
    photo: typeof routes['students.photo']
    setPhoto: typeof routes['students.set_photo']
    removePhoto: typeof routes['students.remove_photo']
    views: typeof routes['students.views']
    checkRules: typeof routes['students.check_rules']
  }
  rosterImports: {
    list: typeof routes['roster_imports.list']
    start: typeof routes['roster_imports.start']
    show: typeof routes['roster_imports.show']
    discard: typeof routes['roster_imports.discard']
    issues: typeof routes['roster_imports.issues']
    changes: typeof routes['roster_imports.changes']
    apply: typeof routes['roster_imports.apply']
  }
  classSections: {
    list: typeof routes['class_sections.list']
    add: typeof routes['class_sections.add']
    change: typeof routes['class_sections.change']
    enrol: typeof routes['class_sections.enrol']
  }
  myClasses: {
    list: typeof routes['my_classes.list']
    students: typeof routes['my_classes.students']
  }
  myViews: {
    list: typeof routes['my_views.list']
  }
  erasures: {
    student: typeof routes['erasures.student']
    eraseStudent: typeof routes['erasures.erase_student']
    user: typeof routes['erasures.user']
    eraseUser: typeof routes['erasures.erase_user']
    list: typeof routes['erasures.list']
  }
  retention: {
    show: typeof routes['retention.show']
    choose: typeof routes['retention.choose']
  }
  places: {
    list: typeof routes['places.list']
  }
  managedPlaces: {
    list: typeof routes['managed_places.list']
    create: typeof routes['managed_places.create']
    show: typeof routes['managed_places.show']
    change: typeof routes['managed_places.change']
  }
  buildings: {
    list: typeof routes['buildings.list']
    create: typeof routes['buildings.create']
    change: typeof routes['buildings.change']
  }
  checkpoints: {
    list: typeof routes['checkpoints.list']
    create: typeof routes['checkpoints.create']
    change: typeof routes['checkpoints.change']
  }
  bellSchedules: {
    list: typeof routes['bell_schedules.list']
    create: typeof routes['bell_schedules.create']
    change: typeof routes['bell_schedules.change']
    delete: typeof routes['bell_schedules.delete']
    copy: typeof routes['bell_schedules.copy']
  }
  calendar: {
    show: typeof routes['calendar.show']
    set: typeof routes['calendar.set']
    clear: typeof routes['calendar.clear']
    copy: typeof routes['calendar.copy']
  }
  terms: {
    list: typeof routes['terms.list']
    create: typeof routes['terms.create']
    change: typeof routes['terms.change']
    delete: typeof routes['terms.delete']
  }
  blackouts: {
    list: typeof routes['blackouts.list']
    create: typeof routes['blackouts.create']
    change: typeof routes['blackouts.change']
    delete: typeof routes['blackouts.delete']
  }
  limitRules: {
    list: typeof routes['limit_rules.list']
    create: typeof routes['limit_rules.create']
    change: typeof routes['limit_rules.change']
  }
  studentGroups: {
    list: typeof routes['student_groups.list']
    create: typeof routes['student_groups.create']
    change: typeof routes['student_groups.change']
    delete: typeof routes['student_groups.delete']
    members: typeof routes['student_groups.members']
    changeMembers: typeof routes['student_groups.change_members']
  }
  accommodations: {
    list: typeof routes['accommodations.list']
    grant: typeof routes['accommodations.grant']
    withdraw: typeof routes['accommodations.withdraw']
  }
  noMeetGroups: {
    list: typeof routes['no_meet_groups.list']
    create: typeof routes['no_meet_groups.create']
    show: typeof routes['no_meet_groups.show']
    change: typeof routes['no_meet_groups.change']
    members: typeof routes['no_meet_groups.members']
    review: typeof routes['no_meet_groups.review']
    end: typeof routes['no_meet_groups.end']
  }
  noMeetBlocks: {
    list: typeof routes['no_meet_blocks.list']
  }
  noMeetStudents: {
    search: typeof routes['no_meet_students.search']
  }
  jwks: typeof routes['jwks']
  passTypes: {
    list: typeof routes['pass_types.list']
  }
  approvals: {
    list: typeof routes['approvals.list']
    decide: typeof routes['approvals.decide']
  }
  passes: {
    list: typeof routes['passes.list']
    issue: typeof routes['passes.issue']
    issueMany: typeof routes['passes.issue_many']
    out: typeof routes['passes.out']
    show: typeof routes['passes.show']
    activate: typeof routes['passes.activate']
    approve: typeof routes['passes.approve']
    deny: typeof routes['passes.deny']
    undo: typeof routes['passes.undo']
    end: typeof routes['passes.end']
    revoke: typeof routes['passes.revoke']
  }
  myPasses: {
    options: typeof routes['my_passes.options']
    list: typeof routes['my_passes.list']
    request: typeof routes['my_passes.request']
    code: typeof routes['my_passes.code']
    activate: typeof routes['my_passes.activate']
    end: typeof routes['my_passes.end']
    cancel: typeof routes['my_passes.cancel']
    shortCode: typeof routes['my_passes.short_code']
  }
  managedPassTypes: {
    list: typeof routes['managed_pass_types.list']
    create: typeof routes['managed_pass_types.create']
    change: typeof routes['managed_pass_types.change']
  }
  myPhones: {
    list: typeof routes['my_phones.list']
    register: typeof routes['my_phones.register']
    remove: typeof routes['my_phones.remove']
  }
  emergencyList: {
    show: typeof routes['emergency_list.show']
  }
  cards: {
    list: typeof routes['cards.list']
    issue: typeof routes['cards.issue']
    types: typeof routes['cards.types']
    sheet: typeof routes['cards.sheet']
    reprint: typeof routes['cards.reprint']
    lost: typeof routes['cards.lost']
  }
  kiosk: {
    show: typeof routes['kiosk.show']
    identify: typeof routes['kiosk.identify']
    startPass: typeof routes['kiosk.start_pass']
    beginPass: typeof routes['kiosk.begin_pass']
    cancelPass: typeof routes['kiosk.cancel_pass']
    endPass: typeof routes['kiosk.end_pass']
  }
  device: {
    show: typeof routes['device.show']
    beat: typeof routes['device.beat']
    enrol: typeof routes['device.enrol']
  }
  gateBundle: {
    show: typeof routes['gate_bundle.show']
  }
  gateRoster: {
    show: typeof routes['gate_roster.show']
  }
  gateCounts: {
    show: typeof routes['gate_counts.show']
  }
  presence: {
    show: typeof routes['presence.show']
  }
  scans: {
    record: typeof routes['scans.record']
    annul: typeof routes['scans.annul']
    recordBatch: typeof routes['scans.record_batch']
    list: typeof routes['scans.list']
  }
  devices: {
    list: typeof routes['devices.list']
    add: typeof routes['devices.add']
    show: typeof routes['devices.show']
    change: typeof routes['devices.change']
    offerEnrolment: typeof routes['devices.offer_enrolment']
    markLost: typeof routes['devices.mark_lost']
    markFound: typeof routes['devices.mark_found']
    revoke: typeof routes['devices.revoke']
  }
  supervision: {
    start: typeof routes['supervision.start']
    end: typeof routes['supervision.end']
    students: typeof routes['supervision.students']
    photo: typeof routes['supervision.photo']
    override: typeof routes['supervision.override']
  }
  incidents: {
    list: typeof routes['incidents.list']
    countOpen: typeof routes['incidents.count_open']
    close: typeof routes['incidents.close']
  }
  live: {
    open: typeof routes['live.open']
  }
  notifications: {
    list: typeof routes['notifications.list']
    unread: typeof routes['notifications.unread']
    readAll: typeof routes['notifications.read_all']
    read: typeof routes['notifications.read']
  }
  notificationChoices: {
    show: typeof routes['notification_choices.show']
    change: typeof routes['notification_choices.change']
  }
  reports: {
    show: typeof routes['reports.show']
    export: typeof routes['reports.export']
  }
  audit: {
    list: typeof routes['audit.list']
    export: typeof routes['audit.export']
    actions: typeof routes['audit.actions']
    actors: typeof routes['audit.actors']
  }
  api: {
    root: typeof routes['api.root']
    unknown: typeof routes['api.unknown']
  }
  assets: {
    unknown: typeof routes['assets.unknown']
  }
  page: typeof routes['page']
}
