/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'health.live': {
    methods: ["GET","HEAD"]
    pattern: '/health/live'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/live_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/live_controller').default['handle']>>>
    }
  }
  'health.ready': {
    methods: ["GET","HEAD"]
    pattern: '/health/ready'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/ready_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/ready_controller').default['handle']>>>
    }
  }
  'openapi.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/openapi.json'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/show_openapi_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/show_openapi_controller').default['handle']>>>
    }
  }
  'session.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/session'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/show_session_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/show_session_controller').default['handle']>>>
    }
  }
  'session.sign_in': {
    methods: ["POST"]
    pattern: '/api/v1/session'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/sign_in_validator').signInValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/sign_in_validator').signInValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/sign_in_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/sign_in_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/session'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/own_settings_validator').ownSettingsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/own_settings_validator').ownSettingsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/change_own_settings_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/change_own_settings_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.sign_out': {
    methods: ["DELETE"]
    pattern: '/api/v1/session'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/sign_out_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/sign_out_controller').default['handle']>>>
    }
  }
  'own_sessions.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/sessions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/list_own_sessions_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/list_own_sessions_controller').default['handle']>>>
    }
  }
  'own_sessions.end_others': {
    methods: ["POST"]
    pattern: '/api/v1/my/sessions/end-others'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/end_other_sessions_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/end_other_sessions_controller').default['handle']>>>
    }
  }
  'own_sessions.end': {
    methods: ["DELETE"]
    pattern: '/api/v1/my/sessions/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/own_session_validators').ownSessionAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/own_session_validators').ownSessionAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/end_own_session_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/end_own_session_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.confirmation': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/session/confirmation'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/show_confirmation_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/show_confirmation_controller').default['handle']>>>
    }
  }
  'session.confirm': {
    methods: ["POST"]
    pattern: '/api/v1/session/confirmation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/own_session_validators').confirmSessionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/own_session_validators').confirmSessionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/confirm_session_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/confirm_session_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/users'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#identity/validators/user_validators').listUsersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/list_users_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/list_users_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.add': {
    methods: ["POST"]
    pattern: '/api/v1/users'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').addUserValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').addUserValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/add_user_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/add_user_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/users/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').changeUserValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').changeUserValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/change_user_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/change_user_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.invite': {
    methods: ["POST"]
    pattern: '/api/v1/users/:id/invitation'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').userAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').userAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/invite_user_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/invite_user_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.assign_role': {
    methods: ["POST"]
    pattern: '/api/v1/users/:id/roles'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').assignRoleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').assignRoleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/assign_role_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/assign_role_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'users.end_role': {
    methods: ["DELETE"]
    pattern: '/api/v1/users/:id/roles/:role_id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').endRoleValidator)>>
      paramsTuple: [ParamValue, ParamValue]
      params: { id: ParamValue; role_id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').endRoleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/end_role_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/end_role_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'invitations.open': {
    methods: ["POST"]
    pattern: '/api/v1/invitations/open'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').openInvitationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').openInvitationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/open_invitation_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/open_invitation_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'invitations.accept': {
    methods: ["POST"]
    pattern: '/api/v1/invitations/accept'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').acceptInvitationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').acceptInvitationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/accept_invitation_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/accept_invitation_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.forgotten_password': {
    methods: ["POST"]
    pattern: '/api/v1/forgotten-password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/forgotten_password_validator').forgottenPasswordValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/forgotten_password_validator').forgottenPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/controllers/forgotten_password_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/controllers/forgotten_password_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'session.prove_second_factor': {
    methods: ["POST"]
    pattern: '/api/v1/session/second-factor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/second_factor_validators').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/second_factor_validators').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/prove_second_factor_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/prove_second_factor_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factor.begin_totp': {
    methods: ["POST"]
    pattern: '/api/v1/my/second-factor/totp'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/begin_totp_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/begin_totp_controller').default['handle']>>>
    }
  }
  'second_factor.confirm_totp': {
    methods: ["POST"]
    pattern: '/api/v1/my/second-factor/totp/confirm'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/second_factor/second_factor_validators').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/second_factor/second_factor_validators').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirm_totp_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/confirm_totp_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'second_factor.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/second-factor'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/show_second_factor_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/show_second_factor_controller').default['handle']>>>
    }
  }
  'second_factor.remove_totp': {
    methods: ["DELETE"]
    pattern: '/api/v1/my/second-factor/totp'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/remove_totp_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/remove_totp_controller').default['handle']>>>
    }
  }
  'second_factor.renew_recovery_codes': {
    methods: ["POST"]
    pattern: '/api/v1/my/second-factor/recovery-codes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/renew_recovery_codes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/renew_recovery_codes_controller').default['handle']>>>
    }
  }
  'users.reset_second_factor': {
    methods: ["DELETE"]
    pattern: '/api/v1/users/:id/second-factor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/validators/user_validators').userAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/validators/user_validators').userAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/reset_second_factor_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/second_factor/controllers/reset_second_factor_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passkeys.ask_to_sign_in': {
    methods: ["POST"]
    pattern: '/api/v1/session/passkey/options'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').askForPasskeyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').askForPasskeyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/ask_for_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/ask_for_passkey_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passkeys.sign_in': {
    methods: ["POST"]
    pattern: '/api/v1/session/passkey'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').provePasskeyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').provePasskeyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/sign_in_with_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/sign_in_with_passkey_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passkeys.ask_to_confirm': {
    methods: ["POST"]
    pattern: '/api/v1/session/confirmation/passkey/options'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/ask_to_confirm_by_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/ask_to_confirm_by_passkey_controller').default['handle']>>>
    }
  }
  'passkeys.confirm': {
    methods: ["POST"]
    pattern: '/api/v1/session/confirmation/passkey'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').confirmByPasskeyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').confirmByPasskeyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/confirm_by_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/confirm_by_passkey_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passkeys.ask_to_add': {
    methods: ["POST"]
    pattern: '/api/v1/my/passkeys/options'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/ask_for_new_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/ask_for_new_passkey_controller').default['handle']>>>
    }
  }
  'passkeys.add': {
    methods: ["POST"]
    pattern: '/api/v1/my/passkeys'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').addPasskeyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').addPasskeyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/add_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/add_passkey_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passkeys.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/passkeys'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/list_passkeys_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/list_passkeys_controller').default['handle']>>>
    }
  }
  'passkeys.rename': {
    methods: ["PATCH"]
    pattern: '/api/v1/my/passkeys/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').renamePasskeyValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').renamePasskeyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/rename_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/rename_passkey_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passkeys.remove': {
    methods: ["DELETE"]
    pattern: '/api/v1/my/passkeys/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').passkeyAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/passkeys/validators/passkey_validators').passkeyAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/remove_passkey_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/passkeys/controllers/remove_passkey_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'single_sign_on.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/session/single-sign-on'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/list_sign_in_services_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/list_sign_in_services_controller').default['handle']>>>
    }
  }
  'single_sign_on.depart': {
    methods: ["POST"]
    pattern: '/api/v1/session/single-sign-on/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').departValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').departValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/depart_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/depart_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'single_sign_on.arrive': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/session/single-sign-on/:id/callback'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').flowAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/arrive_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/arrive_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'own_identities.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/external-identities'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/list_own_identities_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/list_own_identities_controller').default['handle']>>>
    }
  }
  'own_identities.link': {
    methods: ["POST"]
    pattern: '/api/v1/my/external-identities/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').flowAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').flowAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/link_own_identity_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/link_own_identity_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'own_identities.unlink': {
    methods: ["DELETE"]
    pattern: '/api/v1/my/external-identities/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').flowAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/flow_validators').flowAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/unlink_own_identity_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/unlink_own_identity_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'identity_providers.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/identity-providers'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').listProvidersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/list_providers_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/list_providers_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'identity_providers.add': {
    methods: ["POST"]
    pattern: '/api/v1/admin/identity-providers'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').addProviderValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').addProviderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/add_provider_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/add_provider_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'identity_providers.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/identity-providers/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').changeProviderValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').changeProviderValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/change_provider_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/change_provider_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'identity_providers.remove': {
    methods: ["DELETE"]
    pattern: '/api/v1/admin/identity-providers/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').providerAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').providerAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/remove_provider_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/remove_provider_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'identity_providers.check': {
    methods: ["POST"]
    pattern: '/api/v1/admin/identity-providers/:id/check'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').providerAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#identity/single_sign_on/validators/provider_validators').providerAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/check_provider_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/single_sign_on/controllers/check_provider_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'school.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/school'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/school/controllers/show_school_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/school/controllers/show_school_controller').default['handle']>>>
    }
  }
  'school.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/school'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/school/validators/school_validators').changeSchoolValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/school/validators/school_validators').changeSchoolValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/school/controllers/change_school_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/school/controllers/change_school_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'school.overview': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/overview'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/school/controllers/show_overview_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/school/controllers/show_overview_controller').default['handle']>>>
    }
  }
  'staff_choices.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/staff-choices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#identity/school/validators/school_validators').staffChoicesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/school/controllers/list_staff_choices_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/school/controllers/list_staff_choices_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'freeze.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/freeze'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#identity/school/controllers/show_freeze_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/school/controllers/show_freeze_controller').default['handle']>>>
    }
  }
  'freeze.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/freeze'
    types: {
      body: ExtractBody<InferInput<(typeof import('#identity/school/validators/school_validators').freezeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#identity/school/validators/school_validators').freezeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#identity/school/controllers/freeze_school_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#identity/school/controllers/freeze_school_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.search': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/student_validators').listStudentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/search_students_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/search_students_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.add': {
    methods: ["POST"]
    pattern: '/api/v1/students'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').addStudentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').addStudentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/add_student_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/add_student_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.export': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students/export'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/student_validators').exportStudentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/export_students_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/export_students_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.grades': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students/grades'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/list_grades_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/list_grades_controller').default['handle']>>>
    }
  }
  'students.set_statuses': {
    methods: ["POST"]
    pattern: '/api/v1/students/statuses'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').setStatusesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').setStatusesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/set_statuses_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/set_statuses_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.invite': {
    methods: ["POST"]
    pattern: '/api/v1/students/invitations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').inviteStudentsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').inviteStudentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/invite_students_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/invite_students_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.set_photos': {
    methods: ["POST"]
    pattern: '/api/v1/students/photos'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/set_photos_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/set_photos_controller').default['handle']>>>
    }
  }
  'students.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/student_validators').studentAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/show_student_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/show_student_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/students/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').changeStudentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').changeStudentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/change_student_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/change_student_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.set_pin': {
    methods: ["POST"]
    pattern: '/api/v1/students/:id/pin'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').setPinValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').setPinValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/set_pin_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/set_pin_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.photo': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students/:id/photo'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/student_validators').studentAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/show_photo_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/show_photo_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.set_photo': {
    methods: ["POST"]
    pattern: '/api/v1/students/:id/photo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').studentAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').studentAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/set_photo_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/set_photo_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.remove_photo': {
    methods: ["DELETE"]
    pattern: '/api/v1/students/:id/photo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/student_validators').studentAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/student_validators').studentAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/remove_photo_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/remove_photo_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.views': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students/:id/views'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/student_validators').viewsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/list_student_views_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/list_student_views_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/roster-imports'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/import_validators').listImportsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/list_imports_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/list_imports_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.start': {
    methods: ["POST"]
    pattern: '/api/v1/roster-imports'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/import_validators').startImportValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#people/validators/import_validators').startImportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/start_import_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/start_import_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/roster-imports/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/import_validators').importAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/show_import_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/show_import_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.discard': {
    methods: ["DELETE"]
    pattern: '/api/v1/roster-imports/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/import_validators').importAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/import_validators').importAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/discard_import_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/discard_import_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.issues': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/roster-imports/:id/issues'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/import_validators').listIssuesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/list_import_issues_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/list_import_issues_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.changes': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/roster-imports/:id/changes'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/import_validators').listChangesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/list_import_changes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/list_import_changes_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'roster_imports.apply': {
    methods: ["POST"]
    pattern: '/api/v1/roster-imports/:id/apply'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/import_validators').applyImportValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/import_validators').applyImportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/apply_import_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/apply_import_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'class_sections.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/class-sections'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#people/validators/class_validators').listClassesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/list_class_sections_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/list_class_sections_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'class_sections.add': {
    methods: ["POST"]
    pattern: '/api/v1/class-sections'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/class_validators').addClassValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#people/validators/class_validators').addClassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/add_class_section_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/add_class_section_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'class_sections.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/class-sections/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/class_validators').changeClassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/class_validators').changeClassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/change_class_section_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/change_class_section_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'class_sections.enrol': {
    methods: ["POST"]
    pattern: '/api/v1/class-sections/:id/enrolments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#people/validators/class_validators').enrolValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#people/validators/class_validators').enrolValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#people/controllers/enrol_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#people/controllers/enrol_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_classes.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/classes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#classes/validators/class_validators').listClassesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#classes/controllers/list_own_classes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#classes/controllers/list_own_classes_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_classes.students': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/classes/:id/students'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#classes/validators/class_validators').listClassStudentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#classes/controllers/list_class_students_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#classes/controllers/list_class_students_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_views.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/views'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#privacy/validators/list_own_views_validator').listOwnViewsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/controllers/list_own_views_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/controllers/list_own_views_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'erasures.student': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/students/:id/erasure'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').personAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/preview_student_erasure_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/preview_student_erasure_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'erasures.erase_student': {
    methods: ["POST"]
    pattern: '/api/v1/students/:id/erasure'
    types: {
      body: ExtractBody<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').eraseValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').eraseValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/erase_student_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/erase_student_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'erasures.user': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/users/:id/erasure'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').personAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/preview_user_erasure_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/preview_user_erasure_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'erasures.erase_user': {
    methods: ["POST"]
    pattern: '/api/v1/users/:id/erasure'
    types: {
      body: ExtractBody<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').eraseValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').eraseValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/erase_user_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/erase_user_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'erasures.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/privacy/erasures'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#privacy/erasure/validators/erasure_validators').listErasuresValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/list_erasures_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/erasure/controllers/list_erasures_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'retention.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/privacy/retention'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/retention/controllers/show_retention_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/retention/controllers/show_retention_controller').default['handle']>>>
    }
  }
  'retention.choose': {
    methods: ["PATCH"]
    pattern: '/api/v1/privacy/retention'
    types: {
      body: ExtractBody<InferInput<(typeof import('#privacy/retention/validators/retention_validators').chooseDaysValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#privacy/retention/validators/retention_validators').chooseDaysValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#privacy/retention/controllers/choose_days_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#privacy/retention/controllers/choose_days_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'places.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/places'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/list_places_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/list_places_controller').default['handle']>>>
    }
  }
  'managed_places.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/places'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#places/validators/place_validators').managedPlacesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/list_managed_places_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/list_managed_places_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'managed_places.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/places'
    types: {
      body: ExtractBody<InferInput<(typeof import('#places/validators/place_validators').createPlaceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#places/validators/place_validators').createPlaceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/create_place_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/create_place_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'managed_places.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/places/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#places/validators/place_validators').placeAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/show_managed_place_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/show_managed_place_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'managed_places.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/places/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#places/validators/place_validators').changePlaceValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#places/validators/place_validators').changePlaceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/change_place_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/change_place_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'buildings.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/buildings'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/list_buildings_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/list_buildings_controller').default['handle']>>>
    }
  }
  'buildings.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/buildings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#places/validators/place_validators').createBuildingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#places/validators/place_validators').createBuildingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/create_building_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/create_building_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'buildings.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/buildings/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#places/validators/place_validators').changeBuildingValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#places/validators/place_validators').changeBuildingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/change_building_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/change_building_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'checkpoints.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/checkpoints'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/list_checkpoints_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/list_checkpoints_controller').default['handle']>>>
    }
  }
  'checkpoints.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/places/:id/checkpoints'
    types: {
      body: ExtractBody<InferInput<(typeof import('#places/validators/place_validators').createCheckpointValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#places/validators/place_validators').createCheckpointValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/create_checkpoint_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/create_checkpoint_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'checkpoints.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/checkpoints/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#places/validators/place_validators').changeCheckpointValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#places/validators/place_validators').changeCheckpointValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#places/controllers/change_checkpoint_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#places/controllers/change_checkpoint_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'bell_schedules.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/bell-schedules'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/list_bell_schedules_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/list_bell_schedules_controller').default['handle']>>>
    }
  }
  'bell_schedules.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/bell-schedules'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').createBellScheduleValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').createBellScheduleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/create_bell_schedule_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/create_bell_schedule_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'bell_schedules.change': {
    methods: ["PUT"]
    pattern: '/api/v1/admin/bell-schedules/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').changeBellScheduleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').changeBellScheduleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/change_bell_schedule_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/change_bell_schedule_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'bell_schedules.delete': {
    methods: ["DELETE"]
    pattern: '/api/v1/admin/bell-schedules/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').scheduleAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').scheduleAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/delete_bell_schedule_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/delete_bell_schedule_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'bell_schedules.copy': {
    methods: ["POST"]
    pattern: '/api/v1/admin/bell-schedules/:id/copy'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').copyBellScheduleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').copyBellScheduleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/copy_bell_schedule_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/copy_bell_schedule_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'calendar.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/calendar'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#schedule/validators/schedule_validators').calendarRangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/show_calendar_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/show_calendar_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'calendar.set': {
    methods: ["PUT"]
    pattern: '/api/v1/admin/calendar'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').setCalendarValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').setCalendarValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/set_calendar_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/set_calendar_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'calendar.clear': {
    methods: ["POST"]
    pattern: '/api/v1/admin/calendar/clear'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').calendarRangeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').calendarRangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/clear_calendar_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/clear_calendar_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'calendar.copy': {
    methods: ["POST"]
    pattern: '/api/v1/admin/calendar/copy'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').copyCalendarValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').copyCalendarValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/copy_calendar_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/copy_calendar_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'terms.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/terms'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/list_terms_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/list_terms_controller').default['handle']>>>
    }
  }
  'terms.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/terms'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').createTermValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').createTermValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/create_term_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/create_term_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'terms.change': {
    methods: ["PUT"]
    pattern: '/api/v1/admin/terms/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').changeTermValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').changeTermValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/change_term_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/change_term_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'terms.delete': {
    methods: ["DELETE"]
    pattern: '/api/v1/admin/terms/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').scheduleAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').scheduleAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/delete_term_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/delete_term_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'blackouts.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/blackouts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/list_blackouts_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/list_blackouts_controller').default['handle']>>>
    }
  }
  'blackouts.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/blackouts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').createBlackoutValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').createBlackoutValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/create_blackout_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/create_blackout_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'blackouts.change': {
    methods: ["PUT"]
    pattern: '/api/v1/admin/blackouts/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').changeBlackoutValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').changeBlackoutValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/change_blackout_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/change_blackout_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'blackouts.delete': {
    methods: ["DELETE"]
    pattern: '/api/v1/admin/blackouts/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#schedule/validators/schedule_validators').scheduleAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#schedule/validators/schedule_validators').scheduleAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#schedule/controllers/delete_blackout_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#schedule/controllers/delete_blackout_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'limit_rules.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/limit-rules'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/rule_validators').listLimitRulesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/list_limit_rules_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/list_limit_rules_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'limit_rules.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/limit-rules'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').createLimitRuleValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').createLimitRuleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/create_limit_rule_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/create_limit_rule_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'limit_rules.change': {
    methods: ["PUT"]
    pattern: '/api/v1/admin/limit-rules/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').changeLimitRuleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').changeLimitRuleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/change_limit_rule_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/change_limit_rule_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'student_groups.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/student-groups'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/rule_validators').listGroupsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/list_student_groups_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/list_student_groups_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'student_groups.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/student-groups'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').createGroupValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').createGroupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/create_student_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/create_student_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'student_groups.change': {
    methods: ["PUT"]
    pattern: '/api/v1/admin/student-groups/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').changeGroupValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').changeGroupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/change_student_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/change_student_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'student_groups.delete': {
    methods: ["DELETE"]
    pattern: '/api/v1/admin/student-groups/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').ruleAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').ruleAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/delete_student_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/delete_student_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'student_groups.members': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/student-groups/:id/members'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/rule_validators').listMembersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/list_group_members_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/list_group_members_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'student_groups.change_members': {
    methods: ["POST"]
    pattern: '/api/v1/admin/student-groups/:id/members'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').changeMembersValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').changeMembersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/change_group_members_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/change_group_members_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'accommodations.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/accommodations'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/rule_validators').listAccommodationsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/list_accommodations_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/list_accommodations_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'accommodations.grant': {
    methods: ["POST"]
    pattern: '/api/v1/admin/accommodations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').grantAccommodationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').grantAccommodationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/grant_accommodation_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/grant_accommodation_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'accommodations.withdraw': {
    methods: ["DELETE"]
    pattern: '/api/v1/admin/accommodations/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/rule_validators').ruleAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/rule_validators').ruleAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/withdraw_accommodation_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/withdraw_accommodation_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'students.check_rules': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/students/:id/rules'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/rule_validators').ruleAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/check_student_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/check_student_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/safeguarding/groups'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/no_meet_validators').listNoMeetGroupsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/list_no_meet_groups_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/list_no_meet_groups_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.create': {
    methods: ["POST"]
    pattern: '/api/v1/safeguarding/groups'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/no_meet_validators').createNoMeetGroupValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/no_meet_validators').createNoMeetGroupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/create_no_meet_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/create_no_meet_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/safeguarding/groups/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/no_meet_validators').noMeetAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/show_no_meet_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/show_no_meet_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.change': {
    methods: ["PUT"]
    pattern: '/api/v1/safeguarding/groups/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/no_meet_validators').changeNoMeetGroupValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/no_meet_validators').changeNoMeetGroupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/change_no_meet_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/change_no_meet_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.members': {
    methods: ["POST"]
    pattern: '/api/v1/safeguarding/groups/:id/members'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/no_meet_validators').changeNoMeetMembersValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/no_meet_validators').changeNoMeetMembersValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/change_no_meet_members_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/change_no_meet_members_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.review': {
    methods: ["POST"]
    pattern: '/api/v1/safeguarding/groups/:id/review'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/no_meet_validators').reviewNoMeetGroupValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/no_meet_validators').reviewNoMeetGroupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/review_no_meet_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/review_no_meet_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_groups.end': {
    methods: ["POST"]
    pattern: '/api/v1/safeguarding/groups/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#rules/validators/no_meet_validators').noMeetAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#rules/validators/no_meet_validators').noMeetAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/end_no_meet_group_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/end_no_meet_group_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_blocks.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/safeguarding/blocks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/no_meet_validators').listNoMeetBlocksValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/list_no_meet_blocks_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/list_no_meet_blocks_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'no_meet_students.search': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/safeguarding/students'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#rules/validators/no_meet_validators').noMeetSearchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#rules/controllers/search_no_meet_students_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#rules/controllers/search_no_meet_students_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'jwks': {
    methods: ["GET","HEAD"]
    pattern: '/.well-known/jwks.json'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/show_jwks_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/show_jwks_controller').default['handle']>>>
    }
  }
  'pass_types.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/pass-types'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/list_pass_types_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/list_pass_types_controller').default['handle']>>>
    }
  }
  'approvals.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/approvals'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#passes/validators/pass_validators').pageValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/list_approvals_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/list_approvals_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'approvals.decide': {
    methods: ["POST"]
    pattern: '/api/v1/approvals'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').decideValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').decideValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/decide_on_passes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/decide_on_passes_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/passes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#passes/validators/pass_validators').listPassesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/list_passes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/list_passes_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.issue': {
    methods: ["POST"]
    pattern: '/api/v1/passes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').issuePassValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').issuePassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/issue_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/issue_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.issue_many': {
    methods: ["POST"]
    pattern: '/api/v1/passes/bulk'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').issuePassesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').issuePassesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/issue_passes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/issue_passes_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.out': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/passes/out'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#passes/validators/pass_validators').passesOutValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/list_passes_out_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/list_passes_out_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/passes/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/show_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/show_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.activate': {
    methods: ["POST"]
    pattern: '/api/v1/passes/:id/activate'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/activate_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/activate_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.approve': {
    methods: ["POST"]
    pattern: '/api/v1/passes/:id/approve'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').approvePassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').approvePassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/approve_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/approve_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.deny': {
    methods: ["POST"]
    pattern: '/api/v1/passes/:id/deny'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').denyPassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').denyPassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/deny_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/deny_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.undo': {
    methods: ["POST"]
    pattern: '/api/v1/passes/:id/undo'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/undo_decision_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/undo_decision_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.end': {
    methods: ["POST"]
    pattern: '/api/v1/passes/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/end_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/end_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'passes.revoke': {
    methods: ["POST"]
    pattern: '/api/v1/passes/:id/revoke'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').revokePassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').revokePassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/revoke_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/revoke_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_passes.options': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/pass-options'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/list_pass_options_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/list_pass_options_controller').default['handle']>>>
    }
  }
  'my_passes.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/passes'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#passes/validators/pass_validators').listOwnPassesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/list_own_passes_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/list_own_passes_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_passes.request': {
    methods: ["POST"]
    pattern: '/api/v1/my/passes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').requestPassValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').requestPassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/request_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/request_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_passes.code': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/passes/:id/code'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/show_pass_code_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/show_pass_code_controller').default['handle']>>>
    }
  }
  'my_passes.activate': {
    methods: ["POST"]
    pattern: '/api/v1/my/passes/:id/activate'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/activate_own_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/activate_own_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_passes.end': {
    methods: ["POST"]
    pattern: '/api/v1/my/passes/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/end_own_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/end_own_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_passes.cancel': {
    methods: ["POST"]
    pattern: '/api/v1/my/passes/:id/cancel'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/validators/pass_validators').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/controllers/cancel_own_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/controllers/cancel_own_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'managed_pass_types.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/pass-types'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#passes/types/controllers/list_managed_pass_types_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/types/controllers/list_managed_pass_types_controller').default['handle']>>>
    }
  }
  'managed_pass_types.create': {
    methods: ["POST"]
    pattern: '/api/v1/admin/pass-types'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/types/validators/pass_type_validators').createPassTypeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#passes/types/validators/pass_type_validators').createPassTypeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/types/controllers/create_pass_type_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/types/controllers/create_pass_type_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'managed_pass_types.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/pass-types/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/types/validators/pass_type_validators').changePassTypeValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/types/validators/pass_type_validators').changePassTypeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/types/controllers/change_pass_type_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/types/controllers/change_pass_type_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_phones.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/my/phones'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#passes/phones/controllers/list_phones_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/phones/controllers/list_phones_controller').default['handle']>>>
    }
  }
  'my_phones.register': {
    methods: ["POST"]
    pattern: '/api/v1/my/phones'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/phones/validators/phone_validators').registerPhoneValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#passes/phones/validators/phone_validators').registerPhoneValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/phones/controllers/register_phone_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/phones/controllers/register_phone_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_phones.remove': {
    methods: ["DELETE"]
    pattern: '/api/v1/my/phones/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#passes/phones/validators/phone_validators').phoneAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#passes/phones/validators/phone_validators').phoneAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#passes/phones/controllers/remove_phone_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#passes/phones/controllers/remove_phone_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'my_passes.short_code': {
    methods: ["POST"]
    pattern: '/api/v1/my/passes/:id/short-code'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/pass_address').passAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/pass_address').passAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/make_short_code_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/make_short_code_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'emergency_list.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/emergency-list'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/show_emergency_list_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/show_emergency_list_controller').default['handle']>>>
    }
  }
  'cards.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/cards'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#carriers/validators/card_validators').listCardsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/list_cards_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/list_cards_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'cards.issue': {
    methods: ["POST"]
    pattern: '/api/v1/cards'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/card_validators').issueCardsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/card_validators').issueCardsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/issue_cards_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/issue_cards_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'cards.types': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/cards/types'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/list_card_types_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/list_card_types_controller').default['handle']>>>
    }
  }
  'cards.sheet': {
    methods: ["POST"]
    pattern: '/api/v1/cards/sheet'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/card_validators').cardSheetValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/card_validators').cardSheetValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/print_cards_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/print_cards_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'cards.reprint': {
    methods: ["POST"]
    pattern: '/api/v1/cards/:id/reprint'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/card_validators').cardAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/card_validators').cardAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/reprint_card_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/reprint_card_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'cards.lost': {
    methods: ["POST"]
    pattern: '/api/v1/cards/:id/lost'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/card_validators').cardAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/card_validators').cardAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/report_lost_card_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/report_lost_card_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'kiosk.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/kiosk'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/show_kiosk_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/show_kiosk_controller').default['handle']>>>
    }
  }
  'kiosk.identify': {
    methods: ["POST"]
    pattern: '/api/v1/kiosk/identify'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/kiosk_validators').identifyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/kiosk_validators').identifyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/identify_at_kiosk_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/identify_at_kiosk_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'kiosk.start_pass': {
    methods: ["POST"]
    pattern: '/api/v1/kiosk/passes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/kiosk_validators').startKioskPassValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/kiosk_validators').startKioskPassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/start_kiosk_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/start_kiosk_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'kiosk.begin_pass': {
    methods: ["POST"]
    pattern: '/api/v1/kiosk/passes/:id/begin'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/kiosk_validators').kioskPassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/kiosk_validators').kioskPassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/begin_kiosk_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/begin_kiosk_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'kiosk.cancel_pass': {
    methods: ["POST"]
    pattern: '/api/v1/kiosk/passes/:id/cancel'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/kiosk_validators').kioskPassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/kiosk_validators').kioskPassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/cancel_kiosk_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/cancel_kiosk_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'kiosk.end_pass': {
    methods: ["POST"]
    pattern: '/api/v1/kiosk/passes/:id/end'
    types: {
      body: ExtractBody<InferInput<(typeof import('#carriers/validators/kiosk_validators').kioskPassValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#carriers/validators/kiosk_validators').kioskPassValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#carriers/controllers/end_kiosk_pass_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#carriers/controllers/end_kiosk_pass_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'device.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/device'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/show_device_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/show_device_controller').default['handle']>>>
    }
  }
  'device.beat': {
    methods: ["POST"]
    pattern: '/api/v1/device/heartbeat'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').heartbeatValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').heartbeatValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/record_heartbeat_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/record_heartbeat_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'device.enrol': {
    methods: ["POST"]
    pattern: '/api/v1/devices/enrol'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').useEnrolmentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').useEnrolmentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/use_enrolment_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/use_enrolment_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'gate_bundle.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/gate-bundle'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/show_gate_bundle_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/show_gate_bundle_controller').default['handle']>>>
    }
  }
  'gate_roster.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/gate-roster'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#scanning/validators/gate_roster_validator').gateRosterValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/show_gate_roster_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/show_gate_roster_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'gate_counts.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/gate/counts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/presence/controllers/show_gate_counts_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/presence/controllers/show_gate_counts_controller').default['handle']>>>
    }
  }
  'presence.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/presence'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/presence/controllers/show_presence_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/presence/controllers/show_presence_controller').default['handle']>>>
    }
  }
  'scans.record': {
    methods: ["POST"]
    pattern: '/api/v1/scans'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/scan_validator').scanValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/scan_validator').scanValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/record_scan_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/record_scan_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'scans.annul': {
    methods: ["POST"]
    pattern: '/api/v1/scans/:nonce/annul'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/presence/validators/annul_validator').annulValidator)>>
      paramsTuple: [ParamValue]
      params: { nonce: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#scanning/presence/validators/annul_validator').annulValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/presence/controllers/annul_scan_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/presence/controllers/annul_scan_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'scans.record_batch': {
    methods: ["POST"]
    pattern: '/api/v1/scans/batch'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/scan_validator').scanBatchValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/scan_validator').scanBatchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/record_scan_batch_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/record_scan_batch_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'scans.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/scans'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/list_recent_scans_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/list_recent_scans_controller').default['handle']>>>
    }
  }
  'devices.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/devices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#scanning/validators/device_validators').listDevicesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/list_devices_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/list_devices_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.add': {
    methods: ["POST"]
    pattern: '/api/v1/admin/devices'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').addDeviceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').addDeviceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/add_device_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/add_device_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/admin/devices/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/show_managed_device_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/show_managed_device_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.change': {
    methods: ["PATCH"]
    pattern: '/api/v1/admin/devices/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').changeDeviceValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').changeDeviceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/change_device_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/change_device_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.offer_enrolment': {
    methods: ["POST"]
    pattern: '/api/v1/admin/devices/:id/enrolment'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/offer_enrolment_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/offer_enrolment_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.mark_lost': {
    methods: ["POST"]
    pattern: '/api/v1/admin/devices/:id/lost'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/mark_device_lost_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/mark_device_lost_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.mark_found': {
    methods: ["POST"]
    pattern: '/api/v1/admin/devices/:id/found'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/mark_device_found_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/mark_device_found_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'devices.revoke': {
    methods: ["POST"]
    pattern: '/api/v1/admin/devices/:id/revoke'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#scanning/validators/device_validators').deviceAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/controllers/revoke_device_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/controllers/revoke_device_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'supervision.start': {
    methods: ["POST"]
    pattern: '/api/v1/gate/supervision'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/supervision/validators/supervision_validators').startSupervisionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/supervision/validators/supervision_validators').startSupervisionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/start_supervision_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/start_supervision_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'supervision.end': {
    methods: ["DELETE"]
    pattern: '/api/v1/gate/supervision'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/end_supervision_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/end_supervision_controller').default['handle']>>>
    }
  }
  'supervision.students': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/gate/students'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#scanning/supervision/validators/supervision_validators').gateStudentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/find_gate_students_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/find_gate_students_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'supervision.photo': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/gate/students/:id/photo'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#scanning/supervision/validators/supervision_validators').gateStudentPhotoValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/show_gate_photo_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/show_gate_photo_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'supervision.override': {
    methods: ["POST"]
    pattern: '/api/v1/gate/overrides'
    types: {
      body: ExtractBody<InferInput<(typeof import('#scanning/supervision/validators/supervision_validators').overrideScanValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#scanning/supervision/validators/supervision_validators').overrideScanValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/override_scan_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#scanning/supervision/controllers/override_scan_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'incidents.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/incidents'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#incidents/validators/incident_validators').listIncidentsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#incidents/controllers/list_incidents_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#incidents/controllers/list_incidents_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'incidents.count_open': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/incidents/open'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#incidents/controllers/count_open_incidents_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#incidents/controllers/count_open_incidents_controller').default['handle']>>>
    }
  }
  'incidents.close': {
    methods: ["POST"]
    pattern: '/api/v1/incidents/:id/close'
    types: {
      body: ExtractBody<InferInput<(typeof import('#incidents/validators/incident_validators').closeIncidentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#incidents/validators/incident_validators').closeIncidentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#incidents/controllers/close_incident_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#incidents/controllers/close_incident_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'live.open': {
    methods: ["GET","HEAD"]
    pattern: '/api/live'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#live/controllers/open_live_stream_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#live/controllers/open_live_stream_controller').default['handle']>>>
    }
  }
  'notifications.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/notifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#notifications/validators/notification_validators').listNotificationsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/list_notifications_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/list_notifications_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'notifications.unread': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/notifications/unread'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/show_unread_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/show_unread_controller').default['handle']>>>
    }
  }
  'notifications.read_all': {
    methods: ["POST"]
    pattern: '/api/v1/notifications/read-all'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/read_all_notifications_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/read_all_notifications_controller').default['handle']>>>
    }
  }
  'notifications.read': {
    methods: ["POST"]
    pattern: '/api/v1/notifications/:id/read'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/notification_validators').notificationAddressValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/notification_validators').notificationAddressValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/read_notification_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/read_notification_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'notification_choices.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/notification-choices'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/show_choices_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/show_choices_controller').default['handle']>>>
    }
  }
  'notification_choices.change': {
    methods: ["PUT"]
    pattern: '/api/v1/notification-choices'
    types: {
      body: ExtractBody<InferInput<(typeof import('#notifications/validators/notification_validators').notificationChoicesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#notifications/validators/notification_validators').notificationChoicesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#notifications/controllers/change_choices_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#notifications/controllers/change_choices_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'reports.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/reports/:report'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { report: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#reports/validators/report_validator').reportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#reports/controllers/show_report_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#reports/controllers/show_report_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'reports.export': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/reports/:report/export'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { report: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#reports/validators/report_validator').reportValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#reports/controllers/export_report_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#reports/controllers/export_report_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'audit.list': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/audit'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#audit/validators/audit_validators').searchAuditValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#audit/controllers/list_audit_events_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#audit/controllers/list_audit_events_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'audit.export': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/audit/export'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#audit/validators/audit_validators').exportAuditValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#audit/controllers/export_audit_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#audit/controllers/export_audit_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'audit.actions': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/audit/actions'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#audit/controllers/list_audit_actions_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#audit/controllers/list_audit_actions_controller').default['handle']>>>
    }
  }
  'audit.actors': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/audit/actors'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#audit/validators/audit_validators').searchActorsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#audit/controllers/list_audit_actors_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#audit/controllers/list_audit_actors_controller').default['handle']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'api.root': {
    methods: ["HEAD","OPTIONS","GET","POST","PUT","PATCH","DELETE"]
    pattern: '/api'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/no_such_address_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/no_such_address_controller').default['handle']>>>
    }
  }
  'api.unknown': {
    methods: ["HEAD","OPTIONS","GET","POST","PUT","PATCH","DELETE"]
    pattern: '/api/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/no_such_address_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/no_such_address_controller').default['handle']>>>
    }
  }
  'assets.unknown': {
    methods: ["GET","HEAD"]
    pattern: '/assets/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/no_such_address_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/no_such_address_controller').default['handle']>>>
    }
  }
  'page': {
    methods: ["GET","HEAD"]
    pattern: '/*'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { '*': ParamValue[] }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#platform/controllers/show_page_controller').default['handle']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#platform/controllers/show_page_controller').default['handle']>>>
    }
  }
}
