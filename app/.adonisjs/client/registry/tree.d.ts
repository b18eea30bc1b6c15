/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  health: {
    live: typeof routes['health.live']
    ready: typeof routes['health.ready']
  }
  session: {
    show: typeof routes['session.show']
    signIn: typeof routes['session.sign_in']
    change: typeof routes['session.change']
    signOut: typeof routes['session.sign_out']
  }
  students: {
    search: typeof routes['students.search']
    add: typeof routes['students.add']
    grades: typeof routes['students.grades']
    setStatuses: typeof routes['students.set_statuses']
    show: typeof routes['students.show']
    change: typeof routes['students.change']
    setPin: typeof routes['students.set_pin']
    views: typeof routes['students.views']
  }
  myClasses: {
    list: typeof routes['my_classes.list']
    students: typeof routes['my_classes.students']
  }
  myViews: {
    list: typeof routes['my_views.list']
  }
  places: {
    list: typeof routes['places.list']
  }
  managedPlaces: {
    list: typeof routes['managed_places.list']
    create: typeof routes['managed_places.create']
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
  jwks: typeof routes['jwks']
  passTypes: {
    list: typeof routes['pass_types.list']
  }
  passes: {
    list: typeof routes['passes.list']
    issue: typeof routes['passes.issue']
    revoke: typeof routes['passes.revoke']
  }
  myPasses: {
    list: typeof routes['my_passes.list']
    code: typeof routes['my_passes.code']
    shortCode: typeof routes['my_passes.short_code']
  }
  managedPassTypes: {
    list: typeof routes['managed_pass_types.list']
    create: typeof routes['managed_pass_types.create']
    change: typeof routes['managed_pass_types.change']
  }
  cards: {
    list: typeof routes['cards.list']
    issue: typeof routes['cards.issue']
    types: typeof routes['cards.types']
    sheet: typeof routes['cards.sheet']
    reprint: typeof routes['cards.reprint']
    lost: typeof routes['cards.lost']
  }
  device: {
    show: typeof routes['device.show']
  }
  gateBundle: {
    show: typeof routes['gate_bundle.show']
  }
  scans: {
    record: typeof routes['scans.record']
    recordBatch: typeof routes['scans.record_batch']
    list: typeof routes['scans.list']
  }
  devices: {
    list: typeof routes['devices.list']
    enrol: typeof routes['devices.enrol']
    change: typeof routes['devices.change']
    rollToken: typeof routes['devices.roll_token']
    revoke: typeof routes['devices.revoke']
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
  api: {
    root: typeof routes['api.root']
    unknown: typeof routes['api.unknown']
  }
  assets: {
    unknown: typeof routes['assets.unknown']
  }
  page: typeof routes['page']
}
