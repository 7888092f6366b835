import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { tellWorkerItsBuild } from './client/offline/tell-worker-its-build.ts'
import { onlyOurLocales } from './client/only-our-locales.ts'
import { pageChunks } from './client/page-chunks.ts'
import { preloadAgendaPage } from './client/preload-agenda-page.ts'
import { writeCompressed } from './client/write-compressed.ts'
import { chromiumLaunch } from './tests/chromium.ts'

/** How long a test waits for what is to come, in milliseconds: a busy machine is no failure. */
const PATIENCE = 10_000

/**
 * One build tool: the client goes to dist/client, and the server (its main program, its threads
 * and its command line) to dist/server with npm packages left outside.
 */
export default defineConfig(async ({ mode }) => ({
  root: mode === 'test' ? '.' : 'client',
  plugins: [
    react(),
    onlyOurLocales(),
    preloadAgendaPage(),
    tellWorkerItsBuild(),
    writeCompressed(),
  ],
  build: { outDir: '../dist/client', emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  environments: {
    client: {
      build: {
        rollupOptions: {
          input: { index: 'client/index.html', sw: 'client/offline/worker.ts' },
          output: {
            entryFileNames: ({ name }: { readonly name: string }) =>
              name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js',
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: 'page', name: pageChunks() }],
            },
          },
        },
      },
    },
    ssr: {
      resolve: { external: true as const },
      build: {
        outDir: '../dist/server',
        emptyOutDir: true,
        target: 'node20',
        rollupOptions: {
          input: {
            main: './server/main.ts',
            cli: './server/cli.ts',
            'store-worker': './server/storage/store-worker.ts',
            'check-worker': './server/commands/check-worker.ts',
            'rules-worker': './server/findings/rules-worker.ts',
            'import-worker': './server/routes/import-worker.ts',
          },
          output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
        },
      },
    },
  },
  builder: {},
  server: {
    port: 5173,
    proxy: {
      '/api': 'http://127.0.0.1:4400',
      '/ws': { target: 'ws://127.0.0.1:4400', ws: true },
      '/healthz': 'http://127.0.0.1:4400',
    },
  },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          setupFiles: ['tests/setup.ts'],
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/component/**', 'tests/bench/**'],
          testTimeout: 60_000,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          testTimeout: 60_000,
          expect: { poll: { timeout: PATIENCE } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await chromiumLaunch() }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: PATIENCE } },
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
}))
