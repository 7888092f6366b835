/** Every French catalogue, by the path of its file; a new file is found by itself. */
export const catalogues = import.meta.glob<Record<string, unknown>>('./fr/*.json', {
  eager: true,
  import: 'default',
})
