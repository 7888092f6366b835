import { slipRule } from './replacing-rule.ts'

/** Words that stand side by side agree, in the turns of phrase where that can be told. */
export const genderAgreement = slipRule({
  id: 'gender-agreement',
  severity: 'warning',
  family: 'language',
  sparesQuotations: true,
  slips: {
    fr: [
      {
        needs: ['intitulée'],
        pattern:
          /(?<=(?<!\p{L})(?:point|alinéa)(?: \d+)?(?: [a-z]\))?(?: de l[’']ordre du jour)? )intitulée(?!\p{L})/gu,
        right: () => 'intitulé',
      },
      {
        needs: ['intitulée', 'relative', 'contenue'],
        pattern:
          /(?<=(?<!\p{L})(?:document de (?:séance|travail)|rapport du [Ss]ecrétariat)(?: (?:établi|présenté|élaboré|rédigé)(?: par (?:le|la|l[’'])\s?\p{L}+)?)? )(?:intitulée|relative|contenue)(?!\p{L})/gu,
        right: ([words]) => (words === 'relative' ? 'relatif' : (words ?? '').slice(0, -1)),
      },
      {
        needs: ['intitulé', 'relatif'],
        pattern:
          /(?<=(?<!\p{L})(?:[Nn]ote du [Ss]ecrétariat|résolution \d+\/\d+|décision \d+\/\d+),? )(?:intitulé|relatif)(?!\p{L})/gu,
        right: ([words]) => (words === 'relatif' ? 'relative' : `${words}e`),
      },
      {
        needs: ['par', 'avec', 'pour', 'dans'].flatMap((word) =>
          ['Groupe de travail', 'Secrétariat', 'Bureau'].map((body) => `${word} ${body}`),
        ),
        pattern:
          /(?:Groupe de travail|Secrétariat|Bureau)(?= (?:d|sur|à|de|a|est|en)(?!\p{L})|[,.;]|$)(?<=(?<!\p{L})(?:par|avec|pour|dans) (?:Groupe de travail|Secrétariat|Bureau))/gu,
        right: ([words]) => `le ${words}`,
      },
    ],
  },
})
