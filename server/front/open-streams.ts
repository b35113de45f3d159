import type { ServerResponse } from 'node:http'

/** Knows the answers under way, so that those without an end can be cut when the server is told to finish. */
export function openStreams() {
  const open = new Set<ServerResponse>()
  return {
    watch: (response: ServerResponse) => {
      open.add(response)
      response.once('close', () => open.delete(response))
    },
    /** Cuts every stream of events; the browser calls again by itself, and reaches another process. */
    cut: () => {
      for (const response of open)
        if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.destroy()
    },
  }
}
