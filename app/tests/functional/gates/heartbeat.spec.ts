import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { staff } from '#tests/client'
import { asDevice, connectedGate, DEVICES } from '#tests/devices'
import { sumOf } from '#tests/metrics'

const HEARTBEAT = '/api/v1/device/heartbeat'

const beat = (more: object = {}) => ({
  software_version: '0.1.0',
  queue_depth: 0,
  oldest_queued_at: null,
  bundle_seq: 7,
  clock_skew_ms: -120,
  ...more,
})

test.group('A heartbeat', () => {
  test('tells administrators how a gate is', async ({ assert }) => {
    const { device, token } = await connectedGate()
    const since = new Date(Date.now() - 90_000).toISOString()
    const { status } = await asDevice(
      token,
      HEARTBEAT,
      beat({ queue_depth: 3, oldest_queued_at: since })
    )
    assert.equal(status, 204)
    const { body } = await (await staff()).get(`${DEVICES}/${device.id}`)
    assert.deepInclude(body.device.heartbeat, {
      software_version: '0.1.0',
      queue_depth: 3,
      oldest_queued_at: since,
      bundle_seq: 7,
      clock_skew_ms: -120,
    })
    assert.closeTo(Date.parse(body.device.heartbeat.at), Date.now(), 10_000)
  })

  test('counts in the metrics: what waits, since when, and who is silent', async ({ assert }) => {
    const { device, token } = await connectedGate()
    const before = await sumOf('student_pass_device_queued_scans', {})
    const since = new Date(Date.now() - 3_600_000).toISOString()
    await asDevice(token, HEARTBEAT, beat({ queue_depth: 5, oldest_queued_at: since }))
    assert.equal((await sumOf('student_pass_device_queued_scans', {})) - before, 5)
    assert.isAtLeast(await sumOf('student_pass_device_oldest_queued_seconds', {}), 3590)

    const stale = await sumOf('student_pass_devices_stale', {})
    await db
      .from('devices')
      .where('id', device.id)
      .update({ heartbeat_at: db.raw(`now() - interval '6 minutes'`) })
    assert.equal((await sumOf('student_pass_devices_stale', {})) - stale, 1)
    await (await staff()).post(`${DEVICES}/${device.id}/lost`, {})
    assert.equal(await sumOf('student_pass_devices_stale', {}), stale)
  })

  test('that is malformed is refused: {field}')
    .with([
      { field: 'software_version', value: '' },
      { field: 'software_version', value: 'x'.repeat(51) },
      { field: 'queue_depth', value: -1 },
      { field: 'queue_depth', value: 2 ** 31 },
      { field: 'oldest_queued_at', value: 'yesterday' },
      { field: 'bundle_seq', value: 1.5 },
      { field: 'clock_skew_ms', value: 2 ** 40 },
    ])
    .run(async ({ assert }, { field, value }) => {
      const { token } = await connectedGate()
      const { status, body } = await asDevice(token, HEARTBEAT, beat({ [field]: value }))
      assert.equal(status, 422)
      assert.equal(body.error.issues[0].field, field)
    })
})
