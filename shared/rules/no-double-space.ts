import { everywhere, slipRule } from './replacing-rule.ts'

/** One space between words, and none before a comma, a full stop or the end of a paragraph. */
export const noDoubleSpace = slipRule({
  id: 'no-double-space',
  severity: 'info',
  family: 'language',
  slips: everywhere(
    { needs: ['  '], pattern: /(?<=[^\s\u00a0]) {2,}(?=[^\s\u00a0;:!?»])/g, right: () => ' ' },
    { needs: [' ,', ' .'], pattern: /(?<=[\p{L}\p{N})”]) +(?=[,.](?:\s|$))/gu, right: () => '' },
    { needs: ['( ', ' )'], pattern: /(?<=\() +(?=\S)|(?<=\S) +(?=\))/g, right: () => '' },
  ),
})
