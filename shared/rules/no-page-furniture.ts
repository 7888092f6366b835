import { everywhere, slipRule } from './replacing-rule.ts'

/** Job numbers, addresses of link footers and the like belong to the page and not to the text. */
export const noPageFurniture = slipRule({
  id: 'no-page-furniture',
  severity: 'warning',
  family: 'hygiene',
  slips: everywhere(
    {
      needs: ['.0', '.1', '.2', '.9'],
      pattern:
        /[ \u00a0]*(?<![\p{L}\d/])[A-Z]{1,4}\.\d{2}-\d{5}(?:[ \u00a0]*\([A-Z]\))?(?:[ \u00a0]+\d{6})*/gu,
      right: () => '',
    },
    { needs: ['undocs.org'], pattern: /[ \u00a0]*\bhttps?:\/\/undocs\.org\/\S+/g, right: () => '' },
  ),
})
