import { afterEach, describe, expect, it, vi } from 'vitest'
import { createShell, PATIENCE_MS } from '../../client/offline/shell.ts'
import { memoryCaches } from './memory-caches.ts'

const ORIGIN = 'https://agendas.example'
const FILES = ['/assets/main-1.js', '/assets/main-1.css', '/assets/letters-1.woff2']
const PAGE = '<script src="/assets/main-1.js"></script><link href="/assets/main-1.css">'

/** A shell beside a server whose answers a test may change. */
function shellBeside(pages: Record<string, string | number> = {}, id = 'one') {
  const server = {
    answers: {
      '/': PAGE,
      '/agendas/a1': 'the page of the server',
      ...Object.fromEntries(FILES.map((file) => [file, `content of ${file}`])),
      ...pages,
    } as Record<string, string | number>,
    is: 'there' as 'there' | 'away' | 'silent',
    asked: [] as string[],
  }
  const fetch = async ({ url }: Request): Promise<Response> => {
    const { pathname } = new URL(url)
    server.asked.push(pathname)
    if (server.is === 'away') throw new TypeError('Failed to fetch')
    if (server.is === 'silent') return new Promise(() => undefined)
    const answer = server.answers[pathname] ?? 404
    return typeof answer === 'string' ? new Response(answer) : new Response('', { status: answer })
  }
  const caches = memoryCaches(ORIGIN, fetch)
  const shell = createShell({ build: { id, files: FILES }, origin: ORIGIN, caches, fetch })
  return { server, caches, shell }
}

function request(path: string, mode: RequestMode = 'navigate', method = 'GET'): Request {
  const made = new Request(new URL(path, ORIGIN), { method })
  return Object.defineProperty(made, 'mode', { value: mode }) // no program may make a navigation
}

async function textOf(answer: Promise<Response> | null): Promise<string | undefined> {
  return (await answer)?.text()
}

describe('the shell of the client', () => {
  afterEach(() => void vi.useRealTimers())

  it('[OF1] a page is asked of the server first, and the kept one opens when nothing comes', async () => {
    const { server, shell } = shellBeside()
    await shell.keep()
    expect(await textOf(shell.answer(request('/agendas/a1')))).toBe('the page of the server')
    server.is = 'away'
    expect(await textOf(shell.answer(request('/agendas/a1')))).toBe(PAGE)
    server.is = 'there'
    expect(await textOf(shell.answer(request('/agendas/a1')))).toBe('the page of the server')
  })

  it('[OF2] a proxy that says the server is away, and a long silence, count as nothing', async () => {
    const { server, shell } = shellBeside({ '/setup': 502, '/join': 500 })
    await shell.keep()
    expect(await textOf(shell.answer(request('/setup')))).toBe(PAGE)
    expect((await shell.answer(request('/join')))?.status).toBe(500)
    vi.useFakeTimers()
    server.is = 'silent'
    const answer = textOf(shell.answer(request('/')))
    await vi.advanceTimersByTimeAsync(PATIENCE_MS)
    expect(await answer).toBe(PAGE)
  })

  it('[OF2] with nothing kept the answer of the network stands', async () => {
    const { server, shell } = shellBeside({ '/setup': 502 })
    expect((await shell.answer(request('/setup')))?.status).toBe(502)
    server.is = 'away'
    await expect(shell.answer(request('/'))).rejects.toThrow('Failed to fetch')
  })

  it.each([
    ['/api/me', 'cors', 'GET'],
    ['/api/agendas/a1', 'navigate', 'GET'],
    ['/ws/a1', 'websocket', 'GET'],
    ['/healthz', 'navigate', 'GET'],
    ['/metrics', 'navigate', 'GET'],
    ['/assets/of-another-build.js', 'cors', 'GET'],
    ['/sw.js', 'same-origin', 'GET'],
    ['/agenda.txt', 'navigate', 'GET'],
    ['/setup', 'navigate', 'POST'],
    ['https://elsewhere.example/', 'cors', 'GET'],
  ] as const)('[OF3] %s (%s, %s) is never answered by this device', async (path, mode, method) => {
    const { shell, caches } = shellBeside()
    await shell.keep()
    expect(shell.answer(request(path, mode as RequestMode, method))).toBeNull()
    expect([...(caches.kept.get('rapporteur/shell/one')?.keys() ?? [])]).not.toContain(path)
  })

  it('[OF4] a file of the build is answered from this device, a font once it was used', async () => {
    const { server, shell } = shellBeside()
    await shell.keep()
    expect(server.asked).not.toContain('/assets/letters-1.woff2')
    await shell.answer(request('/assets/letters-1.woff2', 'cors'))
    server.is = 'away'
    for (const file of FILES)
      expect(await textOf(shell.answer(request(file, 'cors')))).toBe(`content of ${file}`)
  })

  it('[OF4] a file that the server does not have is not kept', async () => {
    const { shell, caches } = shellBeside({ '/assets/letters-1.woff2': 404 })
    expect((await shell.answer(request('/assets/letters-1.woff2', 'cors')))?.status).toBe(404)
    expect(caches.kept.get('rapporteur/shell/one')?.size).toBe(0)
  })

  it.each([
    ['of another build', { '/': '<script src="/assets/main-2.js"></script>' }],
    ['that is no page of the client', { '/': 'The client is not built yet' }],
    ['without one of its files', { '/assets/main-1.css': 404 }],
  ])('[OF5] a page %s is not kept', async (_, pages) => {
    const { server, shell } = shellBeside(pages)
    await expect(shell.keep()).rejects.toThrow()
    server.is = 'away'
    await expect(shell.answer(request('/'))).rejects.toThrow('Failed to fetch')
  })

  it('[OF6] a new build removes what older builds have kept, and nothing else', async () => {
    const { caches, shell } = shellBeside({}, 'two')
    await caches.open('rapporteur/shell/one')
    await caches.open('of somebody else')
    await shell.keep()
    await shell.dropOthers()
    expect(await caches.keys()).toEqual(['of somebody else', 'rapporteur/shell/two'])
  })
})
