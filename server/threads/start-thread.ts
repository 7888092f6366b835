import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Starts one of the server's threads, named by its source below `server`, such as
 * `findings/rules-worker`. Beside the bundle it is a built file of its last name. Run from the
 * sources it is TypeScript, which a thread of Node reads only once it has called tsx itself:
 * `--import tsx` does not reach threads.
 */
export function startThread(source: string, options: WorkerOptions): Worker {
  const here = import.meta.url
  if (!here.endsWith('.ts')) {
    const built = source.slice(source.lastIndexOf('/') + 1)
    return new Worker(new URL(`${built}.js`, here), options)
  }
  const file = JSON.stringify(new URL(`../${source}.ts`, here).href)
  const start = `import('tsx/esm/api').then(({ register }) => register() && import(${file}))`
  return new Worker(start, { ...options, eval: true })
}
