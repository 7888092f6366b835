import { everywhere, slipRule } from './replacing-rule.ts'

/** No marks of another format are left in a text: links, emphasis, tags. */
export const noLinkResidue = slipRule({
  id: 'no-link-residue',
  severity: 'info',
  family: 'hygiene',
  slips: everywhere(
    {
      needs: [']('],
      pattern: /\[([^\][\n]+)\]\((?:#|https?:)[^()\s]*\)/g,
      right: ([, words = '']) => words,
    },
    {
      needs: ['<'],
      pattern:
        /<(i|b|em|strong|sup|sub|p|span|u)\s*>([^<>]*)<\/\1\s*>|<\/?(?:i|b|em|strong|sup|sub|br|p|span|u)\s*\/?>/gi,
      right: ([, , words = '']) => words,
    },
    { needs: ['**'], pattern: /\*\*([^*\n]+)\*\*/g, right: ([, words = '']) => words },
  ),
})
