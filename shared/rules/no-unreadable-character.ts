import { everywhere, slipRule } from './replacing-rule.ts'

/** No character stands for one that could not be read. */
export const noUnreadableCharacter = slipRule({
  id: 'no-unreadable-character',
  severity: 'error',
  family: 'hygiene',
  slips: everywhere(
    { needs: ['\ufffd'], pattern: /\ufffd/g, right: () => null },
    { needs: ['`'], pattern: /(?<=^|\s)`(?=\s|$)|`(?=\s*$)/g, right: () => '' },
  ),
})
