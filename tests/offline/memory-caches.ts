import type { ShellDeps } from '../../client/offline/shell.ts'

/** Caches in memory, with what the shell uses of them; files come from `fetch` as in a browser. */
export function memoryCaches(
  origin: string,
  fetch: ShellDeps['fetch'],
): ShellDeps['caches'] & { readonly kept: ReadonlyMap<string, ReadonlyMap<string, Response>> } {
  const kept = new Map<string, Map<string, Response>>()
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (path: string) => entries.get(path)?.clone(),
    put: async (path: string, response: Response) => void entries.set(path, response),
    addAll: async (paths: readonly string[]) => {
      const answers = await Promise.all(paths.map((path) => fetch(new Request(origin + path))))
      if (answers.some(({ ok }) => !ok)) throw new TypeError('A file is not there')
      for (const [place, path] of paths.entries()) {
        const answer = answers[place]
        if (answer) entries.set(path, answer)
      }
    },
  })
  return {
    kept,
    open: async (name) => {
      const entries = kept.get(name) ?? new Map<string, Response>()
      kept.set(name, entries)
      return cacheOf(entries) as unknown as Cache
    },
    keys: async () => [...kept.keys()],
    delete: async (name) => kept.delete(name),
  }
}
