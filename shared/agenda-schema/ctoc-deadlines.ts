import type { DeadlineSchema } from './deadlines.ts'

const NOON = { fr: '(?<!après-)midi|\\b12 heures', en: '\\bnoon' }

/** The deadlines of the Conference of the Parties, counted from its opening or its closing. */
export const CTOC_DEADLINES: readonly DeadlineSchema[] = [
  {
    id: 'deadline-draft-resolutions',
    counts: 'opening',
    days: -14,
    name: { fr: 'dépôt des projets de résolution', en: 'submission of draft resolutions' },
    source: { fr: 'décision 6/3', en: 'decision 6/3' },
    says: {
      fr: 'projets? de résolution.*(?:dépos|dépôt|soumi|parv|remi|remett)|(?:dépôt|dépos|présenter|soumettre|remettre).*projets? de résolution',
      en: 'draft resolutions?.*(?:submi|reach|table)|submi.*draft resolutions?',
    },
  },
  {
    id: 'deadline-presession',
    counts: 'opening',
    days: -1,
    workingDay: true,
    name: { fr: 'consultations informelles', en: 'informal consultations' },
    source: { fr: 'décision 6/3', en: 'decision 6/3' },
    says: { fr: 'consultations (?:informelles|officieuses)', en: 'informal.* consultations' },
  },
  {
    id: 'deadline-agenda-60',
    counts: 'opening',
    days: -60,
    latest: true,
    name: { fr: 'communication de l’ordre du jour', en: 'communication of the agenda' },
    source: { fr: 'article 9 du Règlement intérieur', en: 'rule 9 of the rules of procedure' },
  },
  {
    id: 'deadline-budget-60',
    counts: 'opening',
    days: -60,
    latest: true,
    name: { fr: 'communication du budget', en: 'communication of the budget' },
    source: { fr: 'article 72 du Règlement intérieur', en: 'rule 72 of the rules of procedure' },
    says: {
      fr: 'budget.*(?:parvenir|communiqu|adress|envoy|transm|distribu)',
      en: 'budget.*(?:reach|sent|submi|transmit|circulat)',
    },
  },
  {
    id: 'deadline-ngo-30',
    counts: 'opening',
    days: -30,
    latest: true,
    name: {
      fr: 'liste des organisations non gouvernementales',
      en: 'list of non-governmental organizations',
    },
    source: { fr: 'article 17 du Règlement intérieur', en: 'rule 17 of the rules of procedure' },
    about: {
      fr: 'organisations non gouvernementales|\\bONG\\b',
      en: 'non-governmental|\\bNGOs\\b',
    },
    says: { fr: '\\bliste\\b', en: '\\blist\\b' },
  },
  {
    id: 'deadline-speakers-list',
    counts: 'opening',
    days: 0,
    name: { fr: 'clôture de la liste des orateurs', en: 'closing of the list of speakers' },
    source: { fr: 'pratique de la Conférence', en: 'practice of the Conference' },
    about: {
      fr: 'liste des orat|inscription des orat',
      en: 'list of speakers|speakers’ list|speakers may register',
    },
    says: NOON,
  },
  {
    id: 'deadline-high-level',
    counts: 'opening',
    days: -10,
    name: { fr: 'annonce des orateurs de haut niveau', en: 'notice of high-level speakers' },
    source: { fr: 'pratique de la Conférence', en: 'practice of the Conference' },
    about: {
      fr: "séance d[’']ouverture.*(?:haut niveau|chefs? d|ministre)|(?:haut niveau|chefs? d|ministre).*séance d[’']ouverture",
      en: 'opening.*(?:high-level|Heads? of State|ministers)|(?:high-level|Heads? of State|ministers).*opening',
    },
    says: NOON,
  },
  {
    id: 'deadline-credentials',
    counts: 'closing',
    days: 0,
    name: { fr: 'présentation des pouvoirs', en: 'submission of credentials' },
    source: { fr: 'décision du Bureau élargi', en: 'decision of the extended Bureau' },
    about: { fr: '\\bpouvoirs\\b', en: '\\bcredentials\\b' },
    says: NOON,
  },
  ...[
    { id: 'documents-forecast', weeks: 14, fr: 'prévision des documents', en: 'document forecast' },
    {
      id: 'documents-submission',
      weeks: 10,
      fr: 'remise des documents',
      en: 'submission of documents',
    },
    { id: 'documents-issue', weeks: 6, fr: 'parution des documents', en: 'issue of documents' },
  ].map(
    ({ id, weeks, fr, en }): DeadlineSchema => ({
      id,
      counts: 'opening',
      days: -7 * weeks,
      latest: true,
      name: { fr, en },
      source: { fr: 'règle des dix, quatre et six semaines', en: 'ten-four-six-week rule' },
    }),
  ),
]
