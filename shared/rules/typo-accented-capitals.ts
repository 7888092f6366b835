import { slipRule } from './replacing-rule.ts'

const WITHOUT_ACCENT =
  'Etats?|Election|Elections|Elaboration|Elargissement|Etude|Etudes|Etablissement|Evaluation|Evaluations|Evolution|Echange|Echanges|Ecole|Ecoles|Egalement|Egalité|Egypte|Emirats|Equateur|Ethiopie|Emission|Equipe|Equipement|Energie|Economie|Education|Electronique|Elément|Eléments|Enoncé|Etant'

/** In French capitals keep their accents, and « à » is not « a ». */
export const typoAccentedCapitals = slipRule({
  id: 'typo-accented-capitals',
  severity: 'warning',
  family: 'language',
  slips: {
    fr: [
      {
        needs: WITHOUT_ACCENT.split('|').map((word) => word.replace('?', '').slice(0, -1)),
        pattern: new RegExp(`(?<!\\p{L})(?:${WITHOUT_ACCENT})(?!\\p{L})`, 'gu'),
        right: ([words = '']) => `É${words.slice(1)}`,
      },
      {
        needs: ['A '],
        pattern:
          /(?<![^\n\s])(?<=^|[.\n]\s?)A(?= (?:la|sa|son|ses|cette|ce|cet|leur|compter|partir|titre|l’|l'))/gu,
        right: () => 'À',
      },
      {
        needs: [' a '],
        pattern:
          /(?<=\p{L} )a(?= (?:feu|compter|partir|cet égard|l’égard|composition|savoir que)(?!\p{L}))/gu,
        right: () => 'à',
      },
    ],
  },
})
