import { slipRule } from './replacing-rule.ts'

/** "États parties", "States parties": the second word is small, but in quotations and in the names of bodies. */
export const termEtatPartieCase = slipRule({
  id: 'term-etat-partie-case',
  severity: 'info',
  family: 'language',
  sparesQuotations: true,
  slips: {
    fr: [
      {
        needs: ['Partie'],
        pattern: /(?<=(?<!Conférence des )États?[\s\u00a0])Parties?(?!\p{L})/gu,
        right: ([words = '']) => words.toLowerCase(),
      },
      {
        needs: ['état parti', 'états parti'],
        pattern: /(?<!\p{L})états?(?=[\s\u00a0]parties?(?!\p{L}))/gu,
        right: ([words = '']) => `É${words.slice(1)}`,
      },
    ],
    en: [
      {
        needs: ['Part'],
        pattern:
          /(?<=(?<!Conference of (?:the )?|Meeting of (?:the )?)States? )Part(?:y|ies)(?!\p{L})/gu,
        right: ([words = '']) => words.toLowerCase(),
      },
    ],
  },
})
