/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'health.live': {
    methods: ["GET","HEAD"],
    pattern: '/health/live',
    tokens: [{"old":"/health/live","type":0,"val":"health","end":""},{"old":"/health/live","type":0,"val":"live","end":""}],
    types: placeholder as Registry['health.live']['types'],
  },
  'health.ready': {
    methods: ["GET","HEAD"],
    pattern: '/health/ready',
    tokens: [{"old":"/health/ready","type":0,"val":"health","end":""},{"old":"/health/ready","type":0,"val":"ready","end":""}],
    types: placeholder as Registry['health.ready']['types'],
  },
  'session.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/session',
    tokens: [{"old":"/api/v1/session","type":0,"val":"api","end":""},{"old":"/api/v1/session","type":0,"val":"v1","end":""},{"old":"/api/v1/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['session.show']['types'],
  },
  'session.sign_in': {
    methods: ["POST"],
    pattern: '/api/v1/session',
    tokens: [{"old":"/api/v1/session","type":0,"val":"api","end":""},{"old":"/api/v1/session","type":0,"val":"v1","end":""},{"old":"/api/v1/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['session.sign_in']['types'],
  },
  'session.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/session',
    tokens: [{"old":"/api/v1/session","type":0,"val":"api","end":""},{"old":"/api/v1/session","type":0,"val":"v1","end":""},{"old":"/api/v1/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['session.change']['types'],
  },
  'session.sign_out': {
    methods: ["DELETE"],
    pattern: '/api/v1/session',
    tokens: [{"old":"/api/v1/session","type":0,"val":"api","end":""},{"old":"/api/v1/session","type":0,"val":"v1","end":""},{"old":"/api/v1/session","type":0,"val":"session","end":""}],
    types: placeholder as Registry['session.sign_out']['types'],
  },
  'students.search': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/students',
    tokens: [{"old":"/api/v1/students","type":0,"val":"api","end":""},{"old":"/api/v1/students","type":0,"val":"v1","end":""},{"old":"/api/v1/students","type":0,"val":"students","end":""}],
    types: placeholder as Registry['students.search']['types'],
  },
  'students.add': {
    methods: ["POST"],
    pattern: '/api/v1/students',
    tokens: [{"old":"/api/v1/students","type":0,"val":"api","end":""},{"old":"/api/v1/students","type":0,"val":"v1","end":""},{"old":"/api/v1/students","type":0,"val":"students","end":""}],
    types: placeholder as Registry['students.add']['types'],
  },
  'students.grades': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/students/grades',
    tokens: [{"old":"/api/v1/students/grades","type":0,"val":"api","end":""},{"old":"/api/v1/students/grades","type":0,"val":"v1","end":""},{"old":"/api/v1/students/grades","type":0,"val":"students","end":""},{"old":"/api/v1/students/grades","type":0,"val":"grades","end":""}],
    types: placeholder as Registry['students.grades']['types'],
  },
  'students.set_statuses': {
    methods: ["POST"],
    pattern: '/api/v1/students/statuses',
    tokens: [{"old":"/api/v1/students/statuses","type":0,"val":"api","end":""},{"old":"/api/v1/students/statuses","type":0,"val":"v1","end":""},{"old":"/api/v1/students/statuses","type":0,"val":"students","end":""},{"old":"/api/v1/students/statuses","type":0,"val":"statuses","end":""}],
    types: placeholder as Registry['students.set_statuses']['types'],
  },
  'students.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/students/:id',
    tokens: [{"old":"/api/v1/students/:id","type":0,"val":"api","end":""},{"old":"/api/v1/students/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/students/:id","type":0,"val":"students","end":""},{"old":"/api/v1/students/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['students.show']['types'],
  },
  'students.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/students/:id',
    tokens: [{"old":"/api/v1/students/:id","type":0,"val":"api","end":""},{"old":"/api/v1/students/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/students/:id","type":0,"val":"students","end":""},{"old":"/api/v1/students/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['students.change']['types'],
  },
  'students.set_pin': {
    methods: ["POST"],
    pattern: '/api/v1/students/:id/pin',
    tokens: [{"old":"/api/v1/students/:id/pin","type":0,"val":"api","end":""},{"old":"/api/v1/students/:id/pin","type":0,"val":"v1","end":""},{"old":"/api/v1/students/:id/pin","type":0,"val":"students","end":""},{"old":"/api/v1/students/:id/pin","type":1,"val":"id","end":""},{"old":"/api/v1/students/:id/pin","type":0,"val":"pin","end":""}],
    types: placeholder as Registry['students.set_pin']['types'],
  },
  'students.views': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/students/:id/views',
    tokens: [{"old":"/api/v1/students/:id/views","type":0,"val":"api","end":""},{"old":"/api/v1/students/:id/views","type":0,"val":"v1","end":""},{"old":"/api/v1/students/:id/views","type":0,"val":"students","end":""},{"old":"/api/v1/students/:id/views","type":1,"val":"id","end":""},{"old":"/api/v1/students/:id/views","type":0,"val":"views","end":""}],
    types: placeholder as Registry['students.views']['types'],
  },
  'my_classes.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/my/classes',
    tokens: [{"old":"/api/v1/my/classes","type":0,"val":"api","end":""},{"old":"/api/v1/my/classes","type":0,"val":"v1","end":""},{"old":"/api/v1/my/classes","type":0,"val":"my","end":""},{"old":"/api/v1/my/classes","type":0,"val":"classes","end":""}],
    types: placeholder as Registry['my_classes.list']['types'],
  },
  'my_classes.students': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/my/classes/:id/students',
    tokens: [{"old":"/api/v1/my/classes/:id/students","type":0,"val":"api","end":""},{"old":"/api/v1/my/classes/:id/students","type":0,"val":"v1","end":""},{"old":"/api/v1/my/classes/:id/students","type":0,"val":"my","end":""},{"old":"/api/v1/my/classes/:id/students","type":0,"val":"classes","end":""},{"old":"/api/v1/my/classes/:id/students","type":1,"val":"id","end":""},{"old":"/api/v1/my/classes/:id/students","type":0,"val":"students","end":""}],
    types: placeholder as Registry['my_classes.students']['types'],
  },
  'my_views.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/my/views',
    tokens: [{"old":"/api/v1/my/views","type":0,"val":"api","end":""},{"old":"/api/v1/my/views","type":0,"val":"v1","end":""},{"old":"/api/v1/my/views","type":0,"val":"my","end":""},{"old":"/api/v1/my/views","type":0,"val":"views","end":""}],
    types: placeholder as Registry['my_views.list']['types'],
  },
  'places.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/places',
    tokens: [{"old":"/api/v1/places","type":0,"val":"api","end":""},{"old":"/api/v1/places","type":0,"val":"v1","end":""},{"old":"/api/v1/places","type":0,"val":"places","end":""}],
    types: placeholder as Registry['places.list']['types'],
  },
  'managed_places.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/admin/places',
    tokens: [{"old":"/api/v1/admin/places","type":0,"val":"api","end":""},{"old":"/api/v1/admin/places","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/places","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/places","type":0,"val":"places","end":""}],
    types: placeholder as Registry['managed_places.list']['types'],
  },
  'managed_places.create': {
    methods: ["POST"],
    pattern: '/api/v1/admin/places',
    tokens: [{"old":"/api/v1/admin/places","type":0,"val":"api","end":""},{"old":"/api/v1/admin/places","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/places","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/places","type":0,"val":"places","end":""}],
    types: placeholder as Registry['managed_places.create']['types'],
  },
  'managed_places.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/admin/places/:id',
    tokens: [{"old":"/api/v1/admin/places/:id","type":0,"val":"api","end":""},{"old":"/api/v1/admin/places/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/places/:id","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/places/:id","type":0,"val":"places","end":""},{"old":"/api/v1/admin/places/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['managed_places.change']['types'],
  },
  'buildings.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/admin/buildings',
    tokens: [{"old":"/api/v1/admin/buildings","type":0,"val":"api","end":""},{"old":"/api/v1/admin/buildings","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/buildings","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/buildings","type":0,"val":"buildings","end":""}],
    types: placeholder as Registry['buildings.list']['types'],
  },
  'buildings.create': {
    methods: ["POST"],
    pattern: '/api/v1/admin/buildings',
    tokens: [{"old":"/api/v1/admin/buildings","type":0,"val":"api","end":""},{"old":"/api/v1/admin/buildings","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/buildings","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/buildings","type":0,"val":"buildings","end":""}],
    types: placeholder as Registry['buildings.create']['types'],
  },
  'buildings.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/admin/buildings/:id',
    tokens: [{"old":"/api/v1/admin/buildings/:id","type":0,"val":"api","end":""},{"old":"/api/v1/admin/buildings/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/buildings/:id","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/buildings/:id","type":0,"val":"buildings","end":""},{"old":"/api/v1/admin/buildings/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['buildings.change']['types'],
  },
  'checkpoints.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/admin/checkpoints',
    tokens: [{"old":"/api/v1/admin/checkpoints","type":0,"val":"api","end":""},{"old":"/api/v1/admin/checkpoints","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/checkpoints","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/checkpoints","type":0,"val":"checkpoints","end":""}],
    types: placeholder as Registry['checkpoints.list']['types'],
  },
  'checkpoints.create': {
    methods: ["POST"],
    pattern: '/api/v1/admin/places/:id/checkpoints',
    tokens: [{"old":"/api/v1/admin/places/:id/checkpoints","type":0,"val":"api","end":""},{"old":"/api/v1/admin/places/:id/checkpoints","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/places/:id/checkpoints","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/places/:id/checkpoints","type":0,"val":"places","end":""},{"old":"/api/v1/admin/places/:id/checkpoints","type":1,"val":"id","end":""},{"old":"/api/v1/admin/places/:id/checkpoints","type":0,"val":"checkpoints","end":""}],
    types: placeholder as Registry['checkpoints.create']['types'],
  },
  'checkpoints.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/admin/checkpoints/:id',
    tokens: [{"old":"/api/v1/admin/checkpoints/:id","type":0,"val":"api","end":""},{"old":"/api/v1/admin/checkpoints/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/checkpoints/:id","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/checkpoints/:id","type":0,"val":"checkpoints","end":""},{"old":"/api/v1/admin/checkpoints/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['checkpoints.change']['types'],
  },
  'jwks': {
    methods: ["GET","HEAD"],
    pattern: '/.well-known/jwks.json',
    tokens: [{"old":"/.well-known/jwks.json","type":0,"val":".well-known","end":""},{"old":"/.well-known/jwks.json","type":0,"val":"jwks.json","end":""}],
    types: placeholder as Registry['jwks']['types'],
  },
  'pass_types.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/pass-types',
    tokens: [{"old":"/api/v1/pass-types","type":0,"val":"api","end":""},{"old":"/api/v1/pass-types","type":0,"val":"v1","end":""},{"old":"/api/v1/pass-types","type":0,"val":"pass-types","end":""}],
    types: placeholder as Registry['pass_types.list']['types'],
  },
  'passes.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/passes',
    tokens: [{"old":"/api/v1/passes","type":0,"val":"api","end":""},{"old":"/api/v1/passes","type":0,"val":"v1","end":""},{"old":"/api/v1/passes","type":0,"val":"passes","end":""}],
    types: placeholder as Registry['passes.list']['types'],
  },
  'passes.issue': {
    methods: ["POST"],
    pattern: '/api/v1/passes',
    tokens: [{"old":"/api/v1/passes","type":0,"val":"api","end":""},{"old":"/api/v1/passes","type":0,"val":"v1","end":""},{"old":"/api/v1/passes","type":0,"val":"passes","end":""}],
    types: placeholder as Registry['passes.issue']['types'],
  },
  'passes.revoke': {
    methods: ["POST"],
    pattern: '/api/v1/passes/:id/revoke',
    tokens: [{"old":"/api/v1/passes/:id/revoke","type":0,"val":"api","end":""},{"old":"/api/v1/passes/:id/revoke","type":0,"val":"v1","end":""},{"old":"/api/v1/passes/:id/revoke","type":0,"val":"passes","end":""},{"old":"/api/v1/passes/:id/revoke","type":1,"val":"id","end":""},{"old":"/api/v1/passes/:id/revoke","type":0,"val":"revoke","end":""}],
    types: placeholder as Registry['passes.revoke']['types'],
  },
  'my_passes.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/my/passes',
    tokens: [{"old":"/api/v1/my/passes","type":0,"val":"api","end":""},{"old":"/api/v1/my/passes","type":0,"val":"v1","end":""},{"old":"/api/v1/my/passes","type":0,"val":"my","end":""},{"old":"/api/v1/my/passes","type":0,"val":"passes","end":""}],
    types: placeholder as Registry['my_passes.list']['types'],
  },
  'my_passes.code': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/my/passes/:id/code',
    tokens: [{"old":"/api/v1/my/passes/:id/code","type":0,"val":"api","end":""},{"old":"/api/v1/my/passes/:id/code","type":0,"val":"v1","end":""},{"old":"/api/v1/my/passes/:id/code","type":0,"val":"my","end":""},{"old":"/api/v1/my/passes/:id/code","type":0,"val":"passes","end":""},{"old":"/api/v1/my/passes/:id/code","type":1,"val":"id","end":""},{"old":"/api/v1/my/passes/:id/code","type":0,"val":"code","end":""}],
    types: placeholder as Registry['my_passes.code']['types'],
  },
  'managed_pass_types.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/admin/pass-types',
    tokens: [{"old":"/api/v1/admin/pass-types","type":0,"val":"api","end":""},{"old":"/api/v1/admin/pass-types","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/pass-types","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/pass-types","type":0,"val":"pass-types","end":""}],
    types: placeholder as Registry['managed_pass_types.list']['types'],
  },
  'managed_pass_types.create': {
    methods: ["POST"],
    pattern: '/api/v1/admin/pass-types',
    tokens: [{"old":"/api/v1/admin/pass-types","type":0,"val":"api","end":""},{"old":"/api/v1/admin/pass-types","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/pass-types","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/pass-types","type":0,"val":"pass-types","end":""}],
    types: placeholder as Registry['managed_pass_types.create']['types'],
  },
  'managed_pass_types.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/admin/pass-types/:id',
    tokens: [{"old":"/api/v1/admin/pass-types/:id","type":0,"val":"api","end":""},{"old":"/api/v1/admin/pass-types/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/pass-types/:id","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/pass-types/:id","type":0,"val":"pass-types","end":""},{"old":"/api/v1/admin/pass-types/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['managed_pass_types.change']['types'],
  },
  'my_passes.short_code': {
    methods: ["POST"],
    pattern: '/api/v1/my/passes/:id/short-code',
    tokens: [{"old":"/api/v1/my/passes/:id/short-code","type":0,"val":"api","end":""},{"old":"/api/v1/my/passes/:id/short-code","type":0,"val":"v1","end":""},{"old":"/api/v1/my/passes/:id/short-code","type":0,"val":"my","end":""},{"old":"/api/v1/my/passes/:id/short-code","type":0,"val":"passes","end":""},{"old":"/api/v1/my/passes/:id/short-code","type":1,"val":"id","end":""},{"old":"/api/v1/my/passes/:id/short-code","type":0,"val":"short-code","end":""}],
    types: placeholder as Registry['my_passes.short_code']['types'],
  },
  'cards.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/cards',
    tokens: [{"old":"/api/v1/cards","type":0,"val":"api","end":""},{"old":"/api/v1/cards","type":0,"val":"v1","end":""},{"old":"/api/v1/cards","type":0,"val":"cards","end":""}],
    types: placeholder as Registry['cards.list']['types'],
  },
  'cards.issue': {
    methods: ["POST"],
    pattern: '/api/v1/cards',
    tokens: [{"old":"/api/v1/cards","type":0,"val":"api","end":""},{"old":"/api/v1/cards","type":0,"val":"v1","end":""},{"old":"/api/v1/cards","type":0,"val":"cards","end":""}],
    types: placeholder as Registry['cards.issue']['types'],
  },
  'cards.types': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/cards/types',
    tokens: [{"old":"/api/v1/cards/types","type":0,"val":"api","end":""},{"old":"/api/v1/cards/types","type":0,"val":"v1","end":""},{"old":"/api/v1/cards/types","type":0,"val":"cards","end":""},{"old":"/api/v1/cards/types","type":0,"val":"types","end":""}],
    types: placeholder as Registry['cards.types']['types'],
  },
  'cards.sheet': {
    methods: ["POST"],
    pattern: '/api/v1/cards/sheet',
    tokens: [{"old":"/api/v1/cards/sheet","type":0,"val":"api","end":""},{"old":"/api/v1/cards/sheet","type":0,"val":"v1","end":""},{"old":"/api/v1/cards/sheet","type":0,"val":"cards","end":""},{"old":"/api/v1/cards/sheet","type":0,"val":"sheet","end":""}],
    types: placeholder as Registry['cards.sheet']['types'],
  },
  'cards.reprint': {
    methods: ["POST"],
    pattern: '/api/v1/cards/:id/reprint',
    tokens: [{"old":"/api/v1/cards/:id/reprint","type":0,"val":"api","end":""},{"old":"/api/v1/cards/:id/reprint","type":0,"val":"v1","end":""},{"old":"/api/v1/cards/:id/reprint","type":0,"val":"cards","end":""},{"old":"/api/v1/cards/:id/reprint","type":1,"val":"id","end":""},{"old":"/api/v1/cards/:id/reprint","type":0,"val":"reprint","end":""}],
    types: placeholder as Registry['cards.reprint']['types'],
  },
  'cards.lost': {
    methods: ["POST"],
    pattern: '/api/v1/cards/:id/lost',
    tokens: [{"old":"/api/v1/cards/:id/lost","type":0,"val":"api","end":""},{"old":"/api/v1/cards/:id/lost","type":0,"val":"v1","end":""},{"old":"/api/v1/cards/:id/lost","type":0,"val":"cards","end":""},{"old":"/api/v1/cards/:id/lost","type":1,"val":"id","end":""},{"old":"/api/v1/cards/:id/lost","type":0,"val":"lost","end":""}],
    types: placeholder as Registry['cards.lost']['types'],
  },
  'device.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/device',
    tokens: [{"old":"/api/v1/device","type":0,"val":"api","end":""},{"old":"/api/v1/device","type":0,"val":"v1","end":""},{"old":"/api/v1/device","type":0,"val":"device","end":""}],
    types: placeholder as Registry['device.show']['types'],
  },
  'gate_bundle.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/gate-bundle',
    tokens: [{"old":"/api/v1/gate-bundle","type":0,"val":"api","end":""},{"old":"/api/v1/gate-bundle","type":0,"val":"v1","end":""},{"old":"/api/v1/gate-bundle","type":0,"val":"gate-bundle","end":""}],
    types: placeholder as Registry['gate_bundle.show']['types'],
  },
  'scans.record': {
    methods: ["POST"],
    pattern: '/api/v1/scans',
    tokens: [{"old":"/api/v1/scans","type":0,"val":"api","end":""},{"old":"/api/v1/scans","type":0,"val":"v1","end":""},{"old":"/api/v1/scans","type":0,"val":"scans","end":""}],
    types: placeholder as Registry['scans.record']['types'],
  },
  'scans.record_batch': {
    methods: ["POST"],
    pattern: '/api/v1/scans/batch',
    tokens: [{"old":"/api/v1/scans/batch","type":0,"val":"api","end":""},{"old":"/api/v1/scans/batch","type":0,"val":"v1","end":""},{"old":"/api/v1/scans/batch","type":0,"val":"scans","end":""},{"old":"/api/v1/scans/batch","type":0,"val":"batch","end":""}],
    types: placeholder as Registry['scans.record_batch']['types'],
  },
  'scans.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/scans',
    tokens: [{"old":"/api/v1/scans","type":0,"val":"api","end":""},{"old":"/api/v1/scans","type":0,"val":"v1","end":""},{"old":"/api/v1/scans","type":0,"val":"scans","end":""}],
    types: placeholder as Registry['scans.list']['types'],
  },
  'devices.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/admin/devices',
    tokens: [{"old":"/api/v1/admin/devices","type":0,"val":"api","end":""},{"old":"/api/v1/admin/devices","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/devices","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/devices","type":0,"val":"devices","end":""}],
    types: placeholder as Registry['devices.list']['types'],
  },
  'devices.enrol': {
    methods: ["POST"],
    pattern: '/api/v1/admin/devices',
    tokens: [{"old":"/api/v1/admin/devices","type":0,"val":"api","end":""},{"old":"/api/v1/admin/devices","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/devices","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/devices","type":0,"val":"devices","end":""}],
    types: placeholder as Registry['devices.enrol']['types'],
  },
  'devices.change': {
    methods: ["PATCH"],
    pattern: '/api/v1/admin/devices/:id',
    tokens: [{"old":"/api/v1/admin/devices/:id","type":0,"val":"api","end":""},{"old":"/api/v1/admin/devices/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/devices/:id","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/devices/:id","type":0,"val":"devices","end":""},{"old":"/api/v1/admin/devices/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['devices.change']['types'],
  },
  'devices.roll_token': {
    methods: ["POST"],
    pattern: '/api/v1/admin/devices/:id/token',
    tokens: [{"old":"/api/v1/admin/devices/:id/token","type":0,"val":"api","end":""},{"old":"/api/v1/admin/devices/:id/token","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/devices/:id/token","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/devices/:id/token","type":0,"val":"devices","end":""},{"old":"/api/v1/admin/devices/:id/token","type":1,"val":"id","end":""},{"old":"/api/v1/admin/devices/:id/token","type":0,"val":"token","end":""}],
    types: placeholder as Registry['devices.roll_token']['types'],
  },
  'devices.revoke': {
    methods: ["POST"],
    pattern: '/api/v1/admin/devices/:id/revoke',
    tokens: [{"old":"/api/v1/admin/devices/:id/revoke","type":0,"val":"api","end":""},{"old":"/api/v1/admin/devices/:id/revoke","type":0,"val":"v1","end":""},{"old":"/api/v1/admin/devices/:id/revoke","type":0,"val":"admin","end":""},{"old":"/api/v1/admin/devices/:id/revoke","type":0,"val":"devices","end":""},{"old":"/api/v1/admin/devices/:id/revoke","type":1,"val":"id","end":""},{"old":"/api/v1/admin/devices/:id/revoke","type":0,"val":"revoke","end":""}],
    types: placeholder as Registry['devices.revoke']['types'],
  },
  'live.open': {
    methods: ["GET","HEAD"],
    pattern: '/api/live',
    tokens: [{"old":"/api/live","type":0,"val":"api","end":""},{"old":"/api/live","type":0,"val":"live","end":""}],
    types: placeholder as Registry['live.open']['types'],
  },
  'notifications.list': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/notifications',
    tokens: [{"old":"/api/v1/notifications","type":0,"val":"api","end":""},{"old":"/api/v1/notifications","type":0,"val":"v1","end":""},{"old":"/api/v1/notifications","type":0,"val":"notifications","end":""}],
    types: placeholder as Registry['notifications.list']['types'],
  },
  'notifications.unread': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/notifications/unread',
    tokens: [{"old":"/api/v1/notifications/unread","type":0,"val":"api","end":""},{"old":"/api/v1/notifications/unread","type":0,"val":"v1","end":""},{"old":"/api/v1/notifications/unread","type":0,"val":"notifications","end":""},{"old":"/api/v1/notifications/unread","type":0,"val":"unread","end":""}],
    types: placeholder as Registry['notifications.unread']['types'],
  },
  'notifications.read_all': {
    methods: ["POST"],
    pattern: '/api/v1/notifications/read-all',
    tokens: [{"old":"/api/v1/notifications/read-all","type":0,"val":"api","end":""},{"old":"/api/v1/notifications/read-all","type":0,"val":"v1","end":""},{"old":"/api/v1/notifications/read-all","type":0,"val":"notifications","end":""},{"old":"/api/v1/notifications/read-all","type":0,"val":"read-all","end":""}],
    types: placeholder as Registry['notifications.read_all']['types'],
  },
  'notifications.read': {
    methods: ["POST"],
    pattern: '/api/v1/notifications/:id/read',
    tokens: [{"old":"/api/v1/notifications/:id/read","type":0,"val":"api","end":""},{"old":"/api/v1/notifications/:id/read","type":0,"val":"v1","end":""},{"old":"/api/v1/notifications/:id/read","type":0,"val":"notifications","end":""},{"old":"/api/v1/notifications/:id/read","type":1,"val":"id","end":""},{"old":"/api/v1/notifications/:id/read","type":0,"val":"read","end":""}],
    types: placeholder as Registry['notifications.read']['types'],
  },
  'notification_choices.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/notification-choices',
    tokens: [{"old":"/api/v1/notification-choices","type":0,"val":"api","end":""},{"old":"/api/v1/notification-choices","type":0,"val":"v1","end":""},{"old":"/api/v1/notification-choices","type":0,"val":"notification-choices","end":""}],
    types: placeholder as Registry['notification_choices.show']['types'],
  },
  'notification_choices.change': {
    methods: ["PUT"],
    pattern: '/api/v1/notification-choices',
    tokens: [{"old":"/api/v1/notification-choices","type":0,"val":"api","end":""},{"old":"/api/v1/notification-choices","type":0,"val":"v1","end":""},{"old":"/api/v1/notification-choices","type":0,"val":"notification-choices","end":""}],
    types: placeholder as Registry['notification_choices.change']['types'],
  },
  'api.root': {
    methods: ["HEAD","OPTIONS","GET","POST","PUT","PATCH","DELETE"],
    pattern: '/api',
    tokens: [{"old":"/api","type":0,"val":"api","end":""}],
    types: placeholder as Registry['api.root']['types'],
  },
  'api.unknown': {
    methods: ["HEAD","OPTIONS","GET","POST","PUT","PATCH","DELETE"],
    pattern: '/api/*',
    tokens: [{"old":"/api/*","type":0,"val":"api","end":""},{"old":"/api/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['api.unknown']['types'],
  },
  'assets.unknown': {
    methods: ["GET","HEAD"],
    pattern: '/assets/*',
    tokens: [{"old":"/assets/*","type":0,"val":"assets","end":""},{"old":"/assets/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['assets.unknown']['types'],
  },
  'page': {
    methods: ["GET","HEAD"],
    pattern: '/*',
    tokens: [{"old":"/*","type":2,"val":"*","end":""}],
    types: placeholder as Registry['page']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
