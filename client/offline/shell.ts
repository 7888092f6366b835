/** One build of the client, as its worker knows it. */
export interface Build {
  /** Another for every build that differs in anything. */
  readonly id: string
  /** The paths of its files; each carries a hash of what is in it. */
  readonly files: readonly string[]
}

/** What the shell of the client reaches. */
export interface ShellDeps {
  readonly build: Build
  readonly origin: string
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly fetch: (request: Request) => Promise<Response>
}

/** The page and the files of one build, kept on this device for when the server is away. */
export interface Shell {
  /** Keeps the page and its files; throws when they are not all there, or of another build. */
  keep(): Promise<void>
  /** Removes what other builds have kept. */
  dropOthers(): Promise<void>
  /** The answer to a request of a page; null for what only the server may answer. */
  answer(request: Request): Promise<Response> | null
}

/** A server that has not begun to answer after this time counts as away. */
export const PATIENCE_MS = 8_000

const CACHES = 'rapporteur/shell/'
const PAGE = '/'
const OF_THE_SERVER = /^\/(?:api|ws|healthz|metrics)(?:\/|$)/
const FILE_NAME = /\.[a-z0-9]+$/i
const FONT = /\.woff2$/
const IN_PAGE = /(?:src|href)="(\/assets\/[^"]+)"/g

/** The shell of a build. Fonts are kept when they are first used, everything else at once. */
export function createShell({ build, origin, caches, fetch }: ShellDeps): Shell {
  const files = new Set(build.files)
  const open = () => caches.open(CACHES + build.id)
  const page = async (request: Request) => {
    const asked = fetch(request)
    const answered = await Promise.race([asked.catch(() => null), nothingLater(PATIENCE_MS)])
    if (answered && !isOfGateway(answered)) return answered
    return (await (await open()).match(PAGE)) ?? asked
  }
  const file = async (request: Request, path: string) => {
    const cache = await open()
    const kept = await cache.match(path)
    if (kept) return kept
    const answered = await fetch(request)
    if (answered.ok) await cache.put(path, answered.clone())
    return answered
  }
  return {
    keep: async () => {
      const fresh = await fetch(new Request(origin + PAGE, { cache: 'reload' }))
      if (!fresh.ok || !(await isOfBuild(fresh.clone(), files)))
        throw new Error('The server gives a page of another build')
      const cache = await open()
      await cache.addAll(build.files.filter((path) => !FONT.test(path)))
      await cache.put(PAGE, fresh)
    },
    dropOthers: async () => {
      const others = (await caches.keys()).filter(
        (name) => name.startsWith(CACHES) && name !== CACHES + build.id,
      )
      await Promise.all(others.map((name) => caches.delete(name)))
    },
    answer: (request) => {
      const url = new URL(request.url)
      if (request.method !== 'GET' || url.origin !== origin) return null
      if (request.mode === 'navigate') return isPage(url.pathname) ? page(request) : null
      return files.has(url.pathname) ? file(request, url.pathname) : null
    },
  }
}

function isPage(path: string): boolean {
  return !OF_THE_SERVER.test(path) && !FILE_NAME.test(path)
}

/** A proxy in front of a server that is away says so. */
function isOfGateway({ status }: Response): boolean {
  return status >= 502 && status <= 504
}

async function isOfBuild(page: Response, files: ReadonlySet<string>): Promise<boolean> {
  const named = [...(await page.text()).matchAll(IN_PAGE)].map(([, path]) => path ?? '')
  return named.length > 0 && named.every((path) => files.has(path))
}

function nothingLater(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms)
  })
}
