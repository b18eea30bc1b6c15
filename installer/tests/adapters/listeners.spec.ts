import { createServer, type AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { listenersOn } from '../../src/adapters/host/listeners.js'
import { listeningSockets } from '../../src/adapters/host/socket_table.js'
import { tryPort } from '../../src/adapters/host/try_port.js'

async function listen(address: string, cleanup: (work: () => void) => void) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  cleanup(() => void server.close())
  return (server.address() as AddressInfo).port
}

test.group('Ports', () => {
  test('a busy one is named with its owner', async ({ assert, cleanup }) => {
    const port = await listen('127.0.0.1', cleanup)
    const [listener] = await listenersOn('127.0.0.1', [port])
    assert.equal(listener?.port, port)
    assert.match(listener?.owner ?? '', new RegExp(`\\(process ${process.pid}\\)$`))
    assert.equal(await tryPort('127.0.0.1', port), 'taken')
  })

  test('one that is busy on all addresses is busy on each', async ({ assert, cleanup }) => {
    const port = await listen('::', cleanup)
    assert.lengthOf(await listenersOn('127.0.0.1', [port]), 1)
  })

  test('a free one is free', async ({ assert, cleanup }) => {
    const busy = await listen('127.0.0.1', cleanup)
    assert.isEmpty(await listenersOn('127.0.0.2', [busy]))
    assert.equal(await tryPort('127.0.0.2', busy), 'free')
  })

  test('an address that this machine does not have is told apart', async ({ assert }) => {
    assert.equal(await tryPort('192.0.2.1', 8443), 'no-such-address')
  })

  test('the table of the kernel is read', ({ assert }) => {
    const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 24601 1
   1: 0100007F:1F91 0100007F:ABCD 01 00000000:00000000 00:00000000 00000000     0        0 24602 1`
    assert.deepEqual(listeningSockets(table), [
      { address: '127.0.0.1', port: 8080, inode: '24601' },
    ])
  })
})
