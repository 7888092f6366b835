import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import type { Build } from './shell.ts'

const WORKER = 'sw.js'
const HASHED = /^assets\//

/** Writes into the worker which files its build is made of. */
export function tellWorkerItsBuild(): Plugin {
  return {
    name: 'tell-worker-its-build',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER]
        if (worker?.type !== 'chunk') return
        if (worker.imports.length > 0) throw new Error('The worker shares no code with the page')
        const files = Object.keys(bundle).filter((name) => HASHED.test(name))
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The worker is built beside the page')
        const id = createHash('sha256')
          .update([...files, page.source, worker.code].join('\n'))
          .digest('hex')
          .slice(0, 16)
        const build: Build = { id, files: files.sort().map((name) => `/${name}`) }
        worker.code = `const BUILD=${JSON.stringify(build)};\n${worker.code}`
      },
    },
  }
}
