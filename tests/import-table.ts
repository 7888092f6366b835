/**
 * Who may import what. A part is a folder; its own files are always allowed. `packages: '*'` leaves
 * packages open where the part is an end of the graph.
 */
export interface Part {
  readonly folder: string
  readonly parts: readonly string[]
  readonly packages: readonly string[] | '*'
}

const PURE = ['shared/base', 'shared/model', 'shared/languages', 'shared/agenda-schema']
const SHARED = [
  ...PURE,
  'shared/rules',
  'shared/next-session',
  'shared/access',
  'shared/ydoc',
  'shared/exchange',
  'shared/protocol',
]
const TIPTAP = ['@tiptap/core', '@tiptap/react', '@tiptap/pm', '@tiptap/starter-kit']

/** The first part whose folder holds a file rules it, so the narrower folder stands first. */
export const IMPORT_TABLE: readonly Part[] = [
  { folder: 'shared/base', parts: [], packages: ['fractional-indexing'] },
  { folder: 'shared/languages', parts: ['shared/base'], packages: [] },
  {
    folder: 'shared/model',
    parts: ['shared/base', 'shared/languages'],
    packages: ['temporal-polyfill'],
  },
  {
    folder: 'shared/agenda-schema',
    parts: ['shared/base', 'shared/model', 'shared/languages'],
    packages: ['zod'],
  },
  { folder: 'shared/rules', parts: PURE, packages: [] },
  { folder: 'shared/next-session', parts: [...PURE, 'shared/rules'], packages: [] },
  { folder: 'shared/access', parts: ['shared/base', 'shared/model'], packages: [] },
  { folder: 'shared/ydoc', parts: [...PURE, 'shared/access'], packages: ['yjs'] },
  { folder: 'shared/exchange/text', parts: PURE, packages: [] },
  { folder: 'shared/exchange', parts: PURE, packages: '*' },
  {
    folder: 'shared/protocol',
    parts: ['shared/base', 'shared/model', 'shared/access'],
    packages: ['zod', '@hono/zod-openapi'],
  },
  {
    folder: 'server/storage',
    parts: ['shared/base', 'shared/model', 'shared/access'],
    packages: ['kysely', 'better-sqlite3', 'pg', 'yjs', 'tsx', 'node'],
  },
  {
    folder: 'server/identity',
    parts: ['shared/base', 'shared/model', 'shared/access', 'shared/protocol', 'server/storage'],
    packages: ['openid-client', 'node'],
  },
  {
    folder: 'server/rooms',
    parts: [
      ...PURE,
      'shared/rules',
      'shared/access',
      'shared/ydoc',
      'shared/protocol',
      'server/storage',
    ],
    packages: ['yjs', 'y-protocols', 'lib0', 'ws', 'pino', 'node'],
  },
  {
    folder: 'server/findings',
    parts: [
      ...PURE,
      'shared/rules',
      'shared/ydoc',
      'server/rooms',
      'server/storage',
      'server/threads',
    ],
    packages: ['yjs', 'node'],
  },
  { folder: 'server/threads', parts: [], packages: ['tsx', 'node'] },
  {
    folder: 'server/routes',
    parts: [
      ...SHARED,
      'server/rooms',
      'server/storage',
      'server/identity',
      'server/findings',
      'server/commands',
      'server/threads',
    ],
    packages: ['hono', '@hono/node-server', '@hono/zod-openapi', 'zod', 'tsx', 'node'],
  },
  { folder: 'server', parts: [...SHARED, 'server'], packages: '*' },
  {
    folder: 'client/session',
    parts: ['shared/base', 'shared/model', 'shared/access', 'shared/ydoc', 'shared/protocol'],
    packages: ['yjs', 'y-websocket', 'y-indexeddb', 'y-protocols', 'lib0'],
  },
  {
    folder: 'client/state',
    parts: [
      ...PURE,
      'shared/rules',
      'shared/access',
      'shared/ydoc',
      'shared/protocol',
      'client/session',
    ],
    packages: ['react'],
  },
  {
    folder: 'client/ui',
    parts: ['shared/base'],
    packages: ['react', 'react-dom', 'react-aria-components', '@internationalized/date'],
  },
  {
    folder: 'client/editor',
    parts: [
      'shared/base',
      'shared/model',
      'shared/languages',
      'shared/ydoc',
      'client/ui',
      'client/state',
      'client/session',
      'client/i18n',
    ],
    packages: ['react', 'react-dom', 'react-i18next', 'i18next', 'yjs', 'y-protocols', ...TIPTAP],
  },
  { folder: 'client/i18n', parts: [], packages: ['i18next', 'react-i18next', 'react'] },
  { folder: 'client/offline', parts: [], packages: ['vite', 'node'] },
  {
    folder: 'client/features',
    parts: [
      ...SHARED.filter((part) => part !== 'shared/ydoc'),
      'client/ui',
      'client/state',
      'client/editor',
      'client/i18n',
      'client/features',
    ],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-i18next',
      'i18next',
      'wouter',
      '@internationalized/date',
    ],
  },
  { folder: 'client', parts: [...SHARED, 'client'], packages: '*' },
]

/** The part that a file belongs to. */
export function partOf(file: string): Part | undefined {
  return IMPORT_TABLE.find((part) => file.startsWith(`${part.folder}/`))
}
