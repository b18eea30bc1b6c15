import { defineConfig } from '@adonisjs/core/bodyparser'

/**
 * The API speaks JSON; a batch of 500 scans is about 150 KB. Files are read by the few controllers that take one
 * (#platform/uploads/read_upload), each with its own limit, and by nobody else.
 */
export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { types: [] },
  json: { types: ['application/json'], limit: '256kb', strict: true },
  raw: { types: [] },
  multipart: {
    types: ['multipart/form-data'],
    autoProcess: false,
    limit: '51mb',
    maxFields: 10,
    fieldsLimit: '16kb',
  },
})
