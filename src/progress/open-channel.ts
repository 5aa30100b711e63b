/** How tabs tell each other that something changed. What arrives is not trusted. */
export type ProgressChannel = {
  /** Never throws. */
  post: (message: unknown) => void
  listen: (callback: (message: unknown) => void) => void
}

/** The channel between the tabs of this browser; null where the browser has none (each tab then reads on return). */
export function openChannel(): ProgressChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  try {
    const channel = new BroadcastChannel('semnal')
    return {
      post: (message) => {
        try {
          channel.postMessage(message)
        } catch {
          // The other tabs then learn of it when somebody returns to them.
        }
      },
      listen: (callback) => {
        channel.addEventListener('message', (event: MessageEvent<unknown>) => callback(event.data))
      },
    }
  } catch {
    return null
  }
}
