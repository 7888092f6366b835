import type { Language } from '../model/language.ts'

/** A name or term that is often written otherwise. */
export interface Term {
  /** The rule that reports it. */
  readonly rule: string
  readonly language: Language
  /** What is written, as a regular expression; `$1` in `right` is its first group. */
  readonly wrong: string
  /** Letters that all which is written wrong has, where the expression does not begin with them. */
  readonly has?: string
  readonly right: string
}

/** Terms of the bodies that deal with crime, in the form of the terminology register. */
export const CTOC_TERMS: readonly Term[] = [
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong: 'Conférence des (?:États )?parties(?!\\p{L})',
    right: 'Conférence des Parties',
  },
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong: 'conférence des [Pp]arties(?! (?:prenantes|contractantes)|\\p{L})',
    right: 'Conférence des Parties',
  },
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong: 'Conférence des États Parties(?!\\p{L})',
    right: 'Conférence des Parties',
  },
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong: 'Protocole relatif aux migrants',
    right: 'Protocole relatif au trafic illicite de migrants',
  },
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong: "groupe d[’']experts intergouvernemental(?! sur l)",
    right: 'groupe intergouvernemental d’experts',
  },
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong: "protocoles s[’']y rapportant",
    right: 'Protocoles s’y rapportant',
  },
  // Of the Mechanism, whose paragraphs are cited; other bodies have rules and procedures too.
  {
    rule: 'term-body-name',
    language: 'fr',
    wrong:
      "(?<=paragraphes? \\d+(?: (?:et|à) \\d+)? des )règles et procédures(?! (?:(?:de|du|des)(?!\\p{L})|d[’']))|règles et procédures(?= applicables au fonctionnement du Mécanisme)",
    has: 'règles et procédures',
    right: 'procédures et règles',
  },
  {
    rule: 'term-body-name',
    language: 'en',
    wrong: 'protocols thereto',
    right: 'Protocols thereto',
  },
  {
    rule: 'term-body-name',
    language: 'en',
    wrong: 'Conference of (?:the )?(?:States )?parties(?!\\p{L})',
    right: 'Conference of the Parties',
  },
  {
    rule: 'term-body-name',
    language: 'en',
    wrong:
      'Conference of (?:the )?States Parties(?= to the United Nations Convention against Transnational)',
    right: 'Conference of the Parties',
  },
]

const OF_HUMAN_BEINGS = "(?:des|d[’'])\\s?êtres humains"

/** "Le trafic" is masculine and "la traite" feminine: the article goes with the word. */
const TRAFIC_WITH_ARTICLE = [
  ['[Ll]e', 'la'],
  ['[Dd]u', 'de la'],
  ['[Aa]u', 'à la'],
] as const

function withoutArticle(word: string): string {
  const articles = TRAFIC_WITH_ARTICLE.map(([masculine]) => masculine).join('|')
  return `(?<!(?<!\\p{L})(?:${articles}) )${word}`
}

/** Terms that every body uses. */
export const GENERAL_TERMS: readonly Term[] = [
  {
    rule: 'terminology-trafficking',
    language: 'fr',
    wrong: `(?:[Tt]raite|${withoutArticle('[Tt]rafic')}) ${OF_HUMAN_BEINGS}`,
    has: 'êtres humains',
    right: 'traite des personnes',
  },
  ...TRAFIC_WITH_ARTICLE.map(([masculine, feminine]) => ({
    rule: 'terminology-trafficking',
    language: 'fr' as const,
    wrong: `(?<!\\p{L})${masculine} trafic ${OF_HUMAN_BEINGS}`,
    has: 'êtres humains',
    right: `${feminine} traite des personnes`,
  })),
  {
    rule: 'terminology-trafficking',
    language: 'en',
    wrong: '[Tt]rafficking in human beings|[Hh]uman trafficking',
    has: 'rafficking',
    right: 'trafficking in persons',
  },
]

/** Acronyms that are written in one way; what is nearly one of them is a slip. */
export const ACRONYMS: readonly string[] = ['ONUDC', 'UNODC']

/** Acronyms that look like those above and are others. */
export const OTHER_ACRONYMS: readonly string[] = ['ONUDI', 'UNDOC', 'UNIDO', 'ONUDD', 'UNDCP']
