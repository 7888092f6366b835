import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const AGENDA_PAGE = /\/client\/features\/agenda-page\/index\.ts$/

/**
 * Lets the browser fetch what every visit comes to while it still reads the first script: who is
 * signed in, and the page of an agenda.
 */
export function preloadAgendaPage(): Plugin {
  return {
    name: 'preload-agenda-page',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => [
        link({ rel: 'preload', as: 'fetch', href: '/api/me', crossorigin: 'anonymous' }),
        ...agendaPageFiles(bundle)
          .filter((name) => !html.includes(name))
          .map((name) => link({ rel: 'modulepreload', crossorigin: '', href: `/${name}` })),
      ],
    },
  }
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}

/** The chunk of the page and all that it imports at once. */
function agendaPageFiles(bundle: Rolldown.OutputBundle): readonly string[] {
  const files = new Set<string>()
  const add = (name: string) => {
    const file = bundle[name]
    if (files.has(name) || file?.type !== 'chunk') return
    files.add(name)
    for (const other of file.imports) add(other)
  }
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'chunk' && AGENDA_PAGE.test(file.facadeModuleId ?? '')) add(name)
  }
  return [...files]
}
