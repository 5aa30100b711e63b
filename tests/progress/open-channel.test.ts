import { afterEach, expect, test, vi } from 'vitest'
import { openChannel } from '#src/progress/open-channel.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('a message reaches the other tab', async () => {
  const other = new BroadcastChannel('semnal')
  const heard = new Promise((resolve) => {
    other.onmessage = (event: MessageEvent<unknown>) => resolve(event.data)
  })
  openChannel()?.post({ kind: 'changed' })
  expect(await heard).toEqual({ kind: 'changed' })
  other.close()
})

test('a message of the other tab is heard', async () => {
  const other = new BroadcastChannel('semnal')
  const heard = new Promise((resolve) => openChannel()?.listen(resolve))
  other.postMessage({ kind: 'erased' })
  expect(await heard).toEqual({ kind: 'erased' })
  other.close()
})

test.each([
  ['that does not know channels', undefined],
  [
    'that refuses them',
    function refuse() {
      throw new DOMException('denied', 'SecurityError')
    },
  ],
])('in a browser %s there is none', (_, constructor) => {
  vi.stubGlobal('BroadcastChannel', constructor)
  expect(openChannel()).toBeNull()
})

test('a channel that fails when posting troubles nobody', () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage() {
        throw new DOMException('closed', 'InvalidStateError')
      }
    },
  )
  expect(() => openChannel()?.post({ kind: 'changed' })).not.toThrow()
})
