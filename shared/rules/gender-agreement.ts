import { slipRule } from './replacing-rule.ts'

const LETTER = 'A-Za-zÀ-ÿœ'
const FEMININE = 'Convention|Conférence|Commission|session|réunion|résolution|décision|délégation'
const MASCULINE =
  'Protocole|Bureau|[Ss]ecrétariat|Groupe de travail|Comité|Mécanisme|Règlement intérieur|rapport|document'
/** An article before a noun of the other gender. */
const ARTICLE = new RegExp(
  `(?:(?:le|un|du|au)(?= (?:${FEMININE})(?![${LETTER}]))|(?:(?:de |à )?la|une)(?= (?:${MASCULINE})(?![${LETTER}])))(?<![${LETTER}](?:le|un|du|au|une|(?:de |à )?la))`,
  'g',
)
/** A quick look for one: an expression that begins with what is no letter is quicker. */
const BESIDE_THE_OTHER = new RegExp(
  `(?:^|[^${LETTER}])(?:(?:le|un|du|au) (?:${FEMININE})|(?:la|une) (?:${MASCULINE}))`,
)
const OTHER_GENDER: Readonly<Record<string, string>> = {
  le: 'la',
  un: 'une',
  du: 'de la',
  au: 'à la',
  la: 'le',
  une: 'un',
  'de la': 'du',
  'à la': 'au',
}

/** Words that stand side by side agree, in the turns of phrase where that can be told. */
export const genderAgreement = slipRule({
  id: 'gender-agreement',
  severity: 'warning',
  family: 'language',
  sparesQuotations: true,
  slips: {
    fr: [
      {
        needs: ({ plain }) => BESIDE_THE_OTHER.test(plain),
        pattern: ARTICLE,
        right: ([words = '']) => OTHER_GENDER[words] ?? null,
      },
      {
        needs: [' ', '\u00a0', '\n', ',', ';', ':', '.', ')'].map((sign) => `saisi${sign}`),
        pattern:
          /saisi(?=[ \u00a0\n,;:.)])(?<=(?:Conférence|Commission|Assemblée(?: générale)?) (?:sera|est|a été) (?:également |aussi )?saisi)/gu,
        right: () => 'saisie',
      },
      {
        needs: ['intitulée'],
        pattern:
          /intitulée(?!\p{L})(?<=(?<!\p{L})(?:point|alinéa)(?: \d+)?(?: [a-z]\))?(?: de l[’']ordre du jour)?,? intitulée)/gu,
        right: () => 'intitulé',
      },
      {
        needs: ['intitulée', 'relative', 'contenue'],
        pattern:
          /(?:intitulée|relative|contenue)(?!\p{L})(?<=(?<!\p{L})(?:document de (?:séance|travail)|rapport du [Ss]ecrétariat)(?: (?:établi|présenté|élaboré|rédigé)(?: par (?:le|la|l[’'])\s?\p{L}+)?)? (?:intitulée|relative|contenue))/gu,
        right: ([words]) => (words === 'relative' ? 'relatif' : (words ?? '').slice(0, -1)),
      },
      {
        needs: ['intitulé', 'relatif'],
        pattern:
          /(?:intitulé|relatif)(?!\p{L})(?<=(?<!\p{L})(?:[Nn]ote du [Ss]ecrétariat|résolution \d+\/\d+|décision \d+\/\d+),? (?:intitulé|relatif))/gu,
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
