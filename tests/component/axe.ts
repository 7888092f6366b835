import axe from 'axe-core'

/** What axe finds wrong with the page, as "rule: element" lines; an empty list is a pass. */
export async function axeFindings(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
