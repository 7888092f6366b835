/** The English page of every rule, by the path of its file. */
export const pages = import.meta.glob<string>(
  ['../../../shared/rules/*.md', '!../../../shared/rules/*.fr.md'],
  { eager: true, query: '?raw', import: 'default' },
)
