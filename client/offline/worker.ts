import { type Build, createShell } from './shell.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope
/** Written before this file by the build. */
declare const BUILD: Build

const shell = createShell({
  build: BUILD,
  origin: self.location.origin,
  caches: self.caches,
  fetch: (request) => fetch(request),
})

// A worker of a newer build waits until no page of this one is open: pages load parts later on.
self.addEventListener('install', (event) => event.waitUntil(shell.keep()))
self.addEventListener('activate', (event) =>
  event.waitUntil(shell.dropOthers().then(() => self.clients.claim())),
)
self.addEventListener('fetch', (event) => {
  const answer = shell.answer(event.request)
  if (answer) event.respondWith(answer)
})
