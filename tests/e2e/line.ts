import type { BrowserContext, WebSocketRoute } from 'playwright-core'

/** The network between a browser and the server, which a story can cut and mend. */
export interface Line {
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

/** Puts a line that can be cut between a browser and the server; call it before the first page. */
export async function cuttableLine(context: BrowserContext): Promise<Line> {
  const open = new Set<WebSocketRoute>()
  let isCut = false
  await context.routeWebSocket(/\/ws\//, async (route) => {
    if (isCut) return route.close()
    open.add(route)
    route.connectToServer()
  })
  return {
    cut: async () => {
      isCut = true
      await context.setOffline(true)
      await Promise.all([...open].map((route) => route.close()))
      open.clear()
    },
    mend: async () => {
      isCut = false
      await context.setOffline(false)
    },
  }
}
