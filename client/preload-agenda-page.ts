import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const AGENDA_PAGE = /\/client\/features\/agenda-page\/index\.ts$/

const CATALOGUE = /\/client\/i18n\/(?:en|fr)\.ts$/

/**
 * Lets the browser fetch what every visit comes to while it still reads the first script: who is
 * signed in, the page of an agenda with its styles, and the words of the interface.
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
        ...scripts(bundle)
          .filter(({ fileName }) => !html.includes(fileName))
          .flatMap(({ fileName, viteMetadata }) => [
            link({ rel: 'modulepreload', crossorigin: '', href: `/${fileName}` }),
            ...[...(viteMetadata?.importedCss ?? [])].map((css) =>
              link({ rel: 'preload', as: 'style', crossorigin: '', href: `/${css}` }),
            ),
          ]),
      ],
    },
  }
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}

/** The chunks of the page and of the words, and all that they import at once. */
function scripts(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const chunks = new Set<Rolldown.OutputChunk>()
  const add = (name: string) => {
    const file = bundle[name]
    if (file?.type !== 'chunk' || chunks.has(file)) return
    chunks.add(file)
    for (const other of file.imports) add(other)
  }
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some(isPageOrWords)) add(name)
  }
  return [...chunks]
}

function isPageOrWords(id: string): boolean {
  return AGENDA_PAGE.test(id) || CATALOGUE.test(id)
}
