import '@adonisjs/core/types/http'

type ParamValue = string | number | bigint | boolean

export type ScannedRoutes = {
  ALL: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'openapi.show': { paramsTuple?: []; params?: {} }
    'session.show': { paramsTuple?: []; params?: {} }
    'session.sign_in': { paramsTuple?: []; params?: {} }
    'session.change': { paramsTuple?: []; params?: {} }
    'session.sign_out': { paramsTuple?: []; params?: {} }
    'own_sessions.list': { paramsTuple?: []; params?: {} }
    'own_sessions.end_others': { paramsTuple?: []; params?: {} }
    'own_sessions.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'session.confirmation': { paramsTuple?: []; params?: {} }
    'session.confirm': { paramsTuple?: []; params?: {} }
    'users.list': { paramsTuple?: []; params?: {} }
    'users.add': { paramsTuple?: []; params?: {} }
    'users.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.invite': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.assign_role': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.end_role': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'role_id': ParamValue} }
    'invitations.open': { paramsTuple?: []; params?: {} }
    'invitations.accept': { paramsTuple?: []; params?: {} }
    'session.forgotten_password': { paramsTuple?: []; params?: {} }
    'session.prove_second_factor': { paramsTuple?: []; params?: {} }
    'second_factor.begin_totp': { paramsTuple?: []; params?: {} }
    'second_factor.confirm_totp': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'second_factor.remove_totp': { paramsTuple?: []; params?: {} }
    'second_factor.renew_recovery_codes': { paramsTuple?: []; params?: {} }
    'users.reset_second_factor': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passkeys.ask_to_sign_in': { paramsTuple?: []; params?: {} }
    'passkeys.sign_in': { paramsTuple?: []; params?: {} }
    'passkeys.ask_to_confirm': { paramsTuple?: []; params?: {} }
    'passkeys.confirm': { paramsTuple?: []; params?: {} }
    'passkeys.ask_to_add': { paramsTuple?: []; params?: {} }
    'passkeys.add': { paramsTuple?: []; params?: {} }
    'passkeys.list': { paramsTuple?: []; params?: {} }
    'passkeys.rename': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passkeys.remove': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'single_sign_on.list': { paramsTuple?: []; params?: {} }
    'single_sign_on.depart': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'single_sign_on.arrive': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_identities.list': { paramsTuple?: []; params?: {} }
    'own_identities.link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_identities.unlink': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'identity_providers.list': { paramsTuple?: []; params?: {} }
    'identity_providers.add': { paramsTuple?: []; params?: {} }
    'identity_providers.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'identity_providers.remove': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'identity_providers.check': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'school.show': { paramsTuple?: []; params?: {} }
    'school.change': { paramsTuple?: []; params?: {} }
    'school.overview': { paramsTuple?: []; params?: {} }
    'staff_choices.list': { paramsTuple?: []; params?: {} }
    'freeze.show': { paramsTuple?: []; params?: {} }
    'freeze.change': { paramsTuple?: []; params?: {} }
    'students.search': { paramsTuple?: []; params?: {} }
    'students.add': { paramsTuple?: []; params?: {} }
    'students.export': { paramsTuple?: []; params?: {} }
    'students.grades': { paramsTuple?: []; params?: {} }
    'students.set_statuses': { paramsTuple?: []; params?: {} }
    'students.invite': { paramsTuple?: []; params?: {} }
    'students.set_photos': { paramsTuple?: []; params?: {} }
    'students.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.set_pin': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.set_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.remove_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.views': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.list': { paramsTuple?: []; params?: {} }
    'roster_imports.start': { paramsTuple?: []; params?: {} }
    'roster_imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.discard': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.issues': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.changes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.apply': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'class_sections.list': { paramsTuple?: []; params?: {} }
    'class_sections.add': { paramsTuple?: []; params?: {} }
    'class_sections.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'class_sections.enrol': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_classes.list': { paramsTuple?: []; params?: {} }
    'my_classes.students': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_views.list': { paramsTuple?: []; params?: {} }
    'erasures.student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.erase_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.user': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.erase_user': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.list': { paramsTuple?: []; params?: {} }
    'retention.show': { paramsTuple?: []; params?: {} }
    'retention.choose': { paramsTuple?: []; params?: {} }
    'places.list': { paramsTuple?: []; params?: {} }
    'managed_places.list': { paramsTuple?: []; params?: {} }
    'managed_places.create': { paramsTuple?: []; params?: {} }
    'managed_places.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_places.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.list': { paramsTuple?: []; params?: {} }
    'buildings.create': { paramsTuple?: []; params?: {} }
    'buildings.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'checkpoints.list': { paramsTuple?: []; params?: {} }
    'checkpoints.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'checkpoints.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bell_schedules.list': { paramsTuple?: []; params?: {} }
    'bell_schedules.create': { paramsTuple?: []; params?: {} }
    'bell_schedules.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bell_schedules.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bell_schedules.copy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar.show': { paramsTuple?: []; params?: {} }
    'calendar.set': { paramsTuple?: []; params?: {} }
    'calendar.clear': { paramsTuple?: []; params?: {} }
    'calendar.copy': { paramsTuple?: []; params?: {} }
    'terms.list': { paramsTuple?: []; params?: {} }
    'terms.create': { paramsTuple?: []; params?: {} }
    'terms.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'terms.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'blackouts.list': { paramsTuple?: []; params?: {} }
    'blackouts.create': { paramsTuple?: []; params?: {} }
    'blackouts.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'blackouts.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limit_rules.list': { paramsTuple?: []; params?: {} }
    'limit_rules.create': { paramsTuple?: []; params?: {} }
    'limit_rules.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'student_groups.list': { paramsTuple?: []; params?: {} }
    'student_groups.create': { paramsTuple?: []; params?: {} }
    'student_groups.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'student_groups.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'student_groups.members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'student_groups.change_members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accommodations.list': { paramsTuple?: []; params?: {} }
    'accommodations.grant': { paramsTuple?: []; params?: {} }
    'accommodations.withdraw': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.check_rules': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.list': { paramsTuple?: []; params?: {} }
    'no_meet_groups.create': { paramsTuple?: []; params?: {} }
    'no_meet_groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.review': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_blocks.list': { paramsTuple?: []; params?: {} }
    'no_meet_students.search': { paramsTuple?: []; params?: {} }
    'jwks': { paramsTuple?: []; params?: {} }
    'pass_types.list': { paramsTuple?: []; params?: {} }
    'approvals.list': { paramsTuple?: []; params?: {} }
    'approvals.decide': { paramsTuple?: []; params?: {} }
    'passes.list': { paramsTuple?: []; params?: {} }
    'passes.issue': { paramsTuple?: []; params?: {} }
    'passes.issue_many': { paramsTuple?: []; params?: {} }
    'passes.out': { paramsTuple?: []; params?: {} }
    'passes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.approve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.deny': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.undo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.revoke': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.options': { paramsTuple?: []; params?: {} }
    'my_passes.list': { paramsTuple?: []; params?: {} }
    'my_passes.request': { paramsTuple?: []; params?: {} }
    'my_passes.code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.cancel': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_pass_types.list': { paramsTuple?: []; params?: {} }
    'managed_pass_types.create': { paramsTuple?: []; params?: {} }
    'managed_pass_types.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_phones.list': { paramsTuple?: []; params?: {} }
    'my_phones.register': { paramsTuple?: []; params?: {} }
    'my_phones.remove': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.short_code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'emergency_list.show': { paramsTuple?: []; params?: {} }
    'cards.list': { paramsTuple?: []; params?: {} }
    'cards.issue': { paramsTuple?: []; params?: {} }
    'cards.types': { paramsTuple?: []; params?: {} }
    'cards.sheet': { paramsTuple?: []; params?: {} }
    'cards.reprint': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.lost': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'kiosk.show': { paramsTuple?: []; params?: {} }
    'kiosk.identify': { paramsTuple?: []; params?: {} }
    'kiosk.start_pass': { paramsTuple?: []; params?: {} }
    'kiosk.begin_pass': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'kiosk.cancel_pass': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'kiosk.end_pass': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'device.show': { paramsTuple?: []; params?: {} }
    'device.beat': { paramsTuple?: []; params?: {} }
    'device.enrol': { paramsTuple?: []; params?: {} }
    'gate_bundle.show': { paramsTuple?: []; params?: {} }
    'gate_roster.show': { paramsTuple?: []; params?: {} }
    'gate_counts.show': { paramsTuple?: []; params?: {} }
    'presence.show': { paramsTuple?: []; params?: {} }
    'scans.record': { paramsTuple?: []; params?: {} }
    'scans.annul': { paramsTuple: [ParamValue]; params: {'nonce': ParamValue} }
    'scans.record_batch': { paramsTuple?: []; params?: {} }
    'scans.list': { paramsTuple?: []; params?: {} }
    'devices.list': { paramsTuple?: []; params?: {} }
    'devices.add': { paramsTuple?: []; params?: {} }
    'devices.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.offer_enrolment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.mark_lost': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.mark_found': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.revoke': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'supervision.start': { paramsTuple?: []; params?: {} }
    'supervision.end': { paramsTuple?: []; params?: {} }
    'supervision.students': { paramsTuple?: []; params?: {} }
    'supervision.photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'supervision.override': { paramsTuple?: []; params?: {} }
    'incidents.list': { paramsTuple?: []; params?: {} }
    'incidents.count_open': { paramsTuple?: []; params?: {} }
    'incidents.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'live.open': { paramsTuple?: []; params?: {} }
    'notifications.list': { paramsTuple?: []; params?: {} }
    'notifications.unread': { paramsTuple?: []; params?: {} }
    'notifications.read_all': { paramsTuple?: []; params?: {} }
    'notifications.read': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notification_choices.show': { paramsTuple?: []; params?: {} }
    'notification_choices.change': { paramsTuple?: []; params?: {} }
    'reports.show': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.export': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'audit.list': { paramsTuple?: []; params?: {} }
    'audit.export': { paramsTuple?: []; params?: {} }
    'audit.actions': { paramsTuple?: []; params?: {} }
    'audit.actors': { paramsTuple?: []; params?: {} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'assets.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'page': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  GET: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'openapi.show': { paramsTuple?: []; params?: {} }
    'session.show': { paramsTuple?: []; params?: {} }
    'own_sessions.list': { paramsTuple?: []; params?: {} }
    'session.confirmation': { paramsTuple?: []; params?: {} }
    'users.list': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'passkeys.list': { paramsTuple?: []; params?: {} }
    'single_sign_on.list': { paramsTuple?: []; params?: {} }
    'single_sign_on.arrive': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_identities.list': { paramsTuple?: []; params?: {} }
    'identity_providers.list': { paramsTuple?: []; params?: {} }
    'school.show': { paramsTuple?: []; params?: {} }
    'school.overview': { paramsTuple?: []; params?: {} }
    'staff_choices.list': { paramsTuple?: []; params?: {} }
    'freeze.show': { paramsTuple?: []; params?: {} }
    'students.search': { paramsTuple?: []; params?: {} }
    'students.export': { paramsTuple?: []; params?: {} }
    'students.grades': { paramsTuple?: []; params?: {} }
    'students.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.views': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.list': { paramsTuple?: []; params?: {} }
    'roster_imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.issues': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.changes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'class_sections.list': { paramsTuple?: []; params?: {} }
    'my_classes.list': { paramsTuple?: []; params?: {} }
    'my_classes.students': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_views.list': { paramsTuple?: []; params?: {} }
    'erasures.student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.user': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.list': { paramsTuple?: []; params?: {} }
    'retention.show': { paramsTuple?: []; params?: {} }
    'places.list': { paramsTuple?: []; params?: {} }
    'managed_places.list': { paramsTuple?: []; params?: {} }
    'managed_places.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.list': { paramsTuple?: []; params?: {} }
    'checkpoints.list': { paramsTuple?: []; params?: {} }
    'bell_schedules.list': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple?: []; params?: {} }
    'terms.list': { paramsTuple?: []; params?: {} }
    'blackouts.list': { paramsTuple?: []; params?: {} }
    'limit_rules.list': { paramsTuple?: []; params?: {} }
    'student_groups.list': { paramsTuple?: []; params?: {} }
    'student_groups.members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accommodations.list': { paramsTuple?: []; params?: {} }
    'students.check_rules': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.list': { paramsTuple?: []; params?: {} }
    'no_meet_groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_blocks.list': { paramsTuple?: []; params?: {} }
    'no_meet_students.search': { paramsTuple?: []; params?: {} }
    'jwks': { paramsTuple?: []; params?: {} }
    'pass_types.list': { paramsTuple?: []; params?: {} }
    'approvals.list': { paramsTuple?: []; params?: {} }
    'passes.list': { paramsTuple?: []; params?: {} }
    'passes.out': { paramsTuple?: []; params?: {} }
    'passes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.options': { paramsTuple?: []; params?: {} }
    'my_passes.list': { paramsTuple?: []; params?: {} }
    'my_passes.code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_pass_types.list': { paramsTuple?: []; params?: {} }
    'my_phones.list': { paramsTuple?: []; params?: {} }
    'emergency_list.show': { paramsTuple?: []; params?: {} }
    'cards.list': { paramsTuple?: []; params?: {} }
    'cards.types': { paramsTuple?: []; params?: {} }
    'kiosk.show': { paramsTuple?: []; params?: {} }
    'device.show': { paramsTuple?: []; params?: {} }
    'gate_bundle.show': { paramsTuple?: []; params?: {} }
    'gate_roster.show': { paramsTuple?: []; params?: {} }
    'gate_counts.show': { paramsTuple?: []; params?: {} }
    'presence.show': { paramsTuple?: []; params?: {} }
    'scans.list': { paramsTuple?: []; params?: {} }
    'devices.list': { paramsTuple?: []; params?: {} }
    'devices.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'supervision.students': { paramsTuple?: []; params?: {} }
    'supervision.photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'incidents.list': { paramsTuple?: []; params?: {} }
    'incidents.count_open': { paramsTuple?: []; params?: {} }
    'live.open': { paramsTuple?: []; params?: {} }
    'notifications.list': { paramsTuple?: []; params?: {} }
    'notifications.unread': { paramsTuple?: []; params?: {} }
    'notification_choices.show': { paramsTuple?: []; params?: {} }
    'reports.show': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.export': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'audit.list': { paramsTuple?: []; params?: {} }
    'audit.export': { paramsTuple?: []; params?: {} }
    'audit.actions': { paramsTuple?: []; params?: {} }
    'audit.actors': { paramsTuple?: []; params?: {} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'assets.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'page': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  HEAD: {
    'health.live': { paramsTuple?: []; params?: {} }
    'health.ready': { paramsTuple?: []; params?: {} }
    'openapi.show': { paramsTuple?: []; params?: {} }
    'session.show': { paramsTuple?: []; params?: {} }
    'own_sessions.list': { paramsTuple?: []; params?: {} }
    'session.confirmation': { paramsTuple?: []; params?: {} }
    'users.list': { paramsTuple?: []; params?: {} }
    'second_factor.show': { paramsTuple?: []; params?: {} }
    'passkeys.list': { paramsTuple?: []; params?: {} }
    'single_sign_on.list': { paramsTuple?: []; params?: {} }
    'single_sign_on.arrive': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_identities.list': { paramsTuple?: []; params?: {} }
    'identity_providers.list': { paramsTuple?: []; params?: {} }
    'school.show': { paramsTuple?: []; params?: {} }
    'school.overview': { paramsTuple?: []; params?: {} }
    'staff_choices.list': { paramsTuple?: []; params?: {} }
    'freeze.show': { paramsTuple?: []; params?: {} }
    'students.search': { paramsTuple?: []; params?: {} }
    'students.export': { paramsTuple?: []; params?: {} }
    'students.grades': { paramsTuple?: []; params?: {} }
    'students.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.views': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.list': { paramsTuple?: []; params?: {} }
    'roster_imports.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.issues': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.changes': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'class_sections.list': { paramsTuple?: []; params?: {} }
    'my_classes.list': { paramsTuple?: []; params?: {} }
    'my_classes.students': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_views.list': { paramsTuple?: []; params?: {} }
    'erasures.student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.user': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.list': { paramsTuple?: []; params?: {} }
    'retention.show': { paramsTuple?: []; params?: {} }
    'places.list': { paramsTuple?: []; params?: {} }
    'managed_places.list': { paramsTuple?: []; params?: {} }
    'managed_places.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.list': { paramsTuple?: []; params?: {} }
    'checkpoints.list': { paramsTuple?: []; params?: {} }
    'bell_schedules.list': { paramsTuple?: []; params?: {} }
    'calendar.show': { paramsTuple?: []; params?: {} }
    'terms.list': { paramsTuple?: []; params?: {} }
    'blackouts.list': { paramsTuple?: []; params?: {} }
    'limit_rules.list': { paramsTuple?: []; params?: {} }
    'student_groups.list': { paramsTuple?: []; params?: {} }
    'student_groups.members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accommodations.list': { paramsTuple?: []; params?: {} }
    'students.check_rules': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.list': { paramsTuple?: []; params?: {} }
    'no_meet_groups.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_blocks.list': { paramsTuple?: []; params?: {} }
    'no_meet_students.search': { paramsTuple?: []; params?: {} }
    'jwks': { paramsTuple?: []; params?: {} }
    'pass_types.list': { paramsTuple?: []; params?: {} }
    'approvals.list': { paramsTuple?: []; params?: {} }
    'passes.list': { paramsTuple?: []; params?: {} }
    'passes.out': { paramsTuple?: []; params?: {} }
    'passes.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.options': { paramsTuple?: []; params?: {} }
    'my_passes.list': { paramsTuple?: []; params?: {} }
    'my_passes.code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_pass_types.list': { paramsTuple?: []; params?: {} }
    'my_phones.list': { paramsTuple?: []; params?: {} }
    'emergency_list.show': { paramsTuple?: []; params?: {} }
    'cards.list': { paramsTuple?: []; params?: {} }
    'cards.types': { paramsTuple?: []; params?: {} }
    'kiosk.show': { paramsTuple?: []; params?: {} }
    'device.show': { paramsTuple?: []; params?: {} }
    'gate_bundle.show': { paramsTuple?: []; params?: {} }
    'gate_roster.show': { paramsTuple?: []; params?: {} }
    'gate_counts.show': { paramsTuple?: []; params?: {} }
    'presence.show': { paramsTuple?: []; params?: {} }
    'scans.list': { paramsTuple?: []; params?: {} }
    'devices.list': { paramsTuple?: []; params?: {} }
    'devices.show': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'supervision.students': { paramsTuple?: []; params?: {} }
    'supervision.photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'incidents.list': { paramsTuple?: []; params?: {} }
    'incidents.count_open': { paramsTuple?: []; params?: {} }
    'live.open': { paramsTuple?: []; params?: {} }
    'notifications.list': { paramsTuple?: []; params?: {} }
    'notifications.unread': { paramsTuple?: []; params?: {} }
    'notification_choices.show': { paramsTuple?: []; params?: {} }
    'reports.show': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'reports.export': { paramsTuple: [ParamValue]; params: {'report': ParamValue} }
    'audit.list': { paramsTuple?: []; params?: {} }
    'audit.export': { paramsTuple?: []; params?: {} }
    'audit.actions': { paramsTuple?: []; params?: {} }
    'audit.actors': { paramsTuple?: []; params?: {} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'assets.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
    'page': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  POST: {
    'session.sign_in': { paramsTuple?: []; params?: {} }
    'own_sessions.end_others': { paramsTuple?: []; params?: {} }
    'session.confirm': { paramsTuple?: []; params?: {} }
    'users.add': { paramsTuple?: []; params?: {} }
    'users.invite': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.assign_role': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'invitations.open': { paramsTuple?: []; params?: {} }
    'invitations.accept': { paramsTuple?: []; params?: {} }
    'session.forgotten_password': { paramsTuple?: []; params?: {} }
    'session.prove_second_factor': { paramsTuple?: []; params?: {} }
    'second_factor.begin_totp': { paramsTuple?: []; params?: {} }
    'second_factor.confirm_totp': { paramsTuple?: []; params?: {} }
    'second_factor.renew_recovery_codes': { paramsTuple?: []; params?: {} }
    'passkeys.ask_to_sign_in': { paramsTuple?: []; params?: {} }
    'passkeys.sign_in': { paramsTuple?: []; params?: {} }
    'passkeys.ask_to_confirm': { paramsTuple?: []; params?: {} }
    'passkeys.confirm': { paramsTuple?: []; params?: {} }
    'passkeys.ask_to_add': { paramsTuple?: []; params?: {} }
    'passkeys.add': { paramsTuple?: []; params?: {} }
    'single_sign_on.depart': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_identities.link': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'identity_providers.add': { paramsTuple?: []; params?: {} }
    'identity_providers.check': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.add': { paramsTuple?: []; params?: {} }
    'students.set_statuses': { paramsTuple?: []; params?: {} }
    'students.invite': { paramsTuple?: []; params?: {} }
    'students.set_photos': { paramsTuple?: []; params?: {} }
    'students.set_pin': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.set_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.start': { paramsTuple?: []; params?: {} }
    'roster_imports.apply': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'class_sections.add': { paramsTuple?: []; params?: {} }
    'class_sections.enrol': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.erase_student': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'erasures.erase_user': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_places.create': { paramsTuple?: []; params?: {} }
    'buildings.create': { paramsTuple?: []; params?: {} }
    'checkpoints.create': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bell_schedules.create': { paramsTuple?: []; params?: {} }
    'bell_schedules.copy': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar.clear': { paramsTuple?: []; params?: {} }
    'calendar.copy': { paramsTuple?: []; params?: {} }
    'terms.create': { paramsTuple?: []; params?: {} }
    'blackouts.create': { paramsTuple?: []; params?: {} }
    'limit_rules.create': { paramsTuple?: []; params?: {} }
    'student_groups.create': { paramsTuple?: []; params?: {} }
    'student_groups.change_members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accommodations.grant': { paramsTuple?: []; params?: {} }
    'no_meet_groups.create': { paramsTuple?: []; params?: {} }
    'no_meet_groups.members': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.review': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'approvals.decide': { paramsTuple?: []; params?: {} }
    'passes.issue': { paramsTuple?: []; params?: {} }
    'passes.issue_many': { paramsTuple?: []; params?: {} }
    'passes.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.approve': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.deny': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.undo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passes.revoke': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.request': { paramsTuple?: []; params?: {} }
    'my_passes.activate': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_passes.cancel': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_pass_types.create': { paramsTuple?: []; params?: {} }
    'my_phones.register': { paramsTuple?: []; params?: {} }
    'my_passes.short_code': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.issue': { paramsTuple?: []; params?: {} }
    'cards.sheet': { paramsTuple?: []; params?: {} }
    'cards.reprint': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'cards.lost': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'kiosk.identify': { paramsTuple?: []; params?: {} }
    'kiosk.start_pass': { paramsTuple?: []; params?: {} }
    'kiosk.begin_pass': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'kiosk.cancel_pass': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'kiosk.end_pass': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'device.beat': { paramsTuple?: []; params?: {} }
    'device.enrol': { paramsTuple?: []; params?: {} }
    'scans.record': { paramsTuple?: []; params?: {} }
    'scans.annul': { paramsTuple: [ParamValue]; params: {'nonce': ParamValue} }
    'scans.record_batch': { paramsTuple?: []; params?: {} }
    'devices.add': { paramsTuple?: []; params?: {} }
    'devices.offer_enrolment': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.mark_lost': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.mark_found': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.revoke': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'supervision.start': { paramsTuple?: []; params?: {} }
    'supervision.override': { paramsTuple?: []; params?: {} }
    'incidents.close': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notifications.read_all': { paramsTuple?: []; params?: {} }
    'notifications.read': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  PATCH: {
    'session.change': { paramsTuple?: []; params?: {} }
    'users.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passkeys.rename': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'identity_providers.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'school.change': { paramsTuple?: []; params?: {} }
    'freeze.change': { paramsTuple?: []; params?: {} }
    'students.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'class_sections.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'retention.choose': { paramsTuple?: []; params?: {} }
    'managed_places.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'buildings.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'checkpoints.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'managed_pass_types.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'devices.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  DELETE: {
    'session.sign_out': { paramsTuple?: []; params?: {} }
    'own_sessions.end': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'users.end_role': { paramsTuple: [ParamValue,ParamValue]; params: {'id': ParamValue,'role_id': ParamValue} }
    'second_factor.remove_totp': { paramsTuple?: []; params?: {} }
    'users.reset_second_factor': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'passkeys.remove': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'own_identities.unlink': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'identity_providers.remove': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'students.remove_photo': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'roster_imports.discard': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'bell_schedules.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'terms.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'blackouts.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'student_groups.delete': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'accommodations.withdraw': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'my_phones.remove': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'supervision.end': { paramsTuple?: []; params?: {} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  PUT: {
    'bell_schedules.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'calendar.set': { paramsTuple?: []; params?: {} }
    'terms.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'blackouts.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'limit_rules.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'student_groups.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'no_meet_groups.change': { paramsTuple: [ParamValue]; params: {'id': ParamValue} }
    'notification_choices.change': { paramsTuple?: []; params?: {} }
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
  OPTIONS: {
    'api.root': { paramsTuple?: []; params?: {} }
    'api.unknown': { paramsTuple: [...ParamValue[]]; params: {'*': ParamValue[]} }
  }
}
declare module '@adonisjs/core/types/http' {
  export interface RoutesList extends ScannedRoutes {}
}