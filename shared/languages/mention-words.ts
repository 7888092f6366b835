import type { Language } from './language.ts'

/** How a language names what belongs to one session, as sources of regular expressions. */
export interface MentionWords {
  /** What a numeral ends in to be an ordinal: `e` in `12e`. */
  readonly ordinalEnds: string
  /** What joins two ordinals before one noun: `onzième et douzième sessions`. */
  readonly joints: string
  /** What may stand between an ordinal and "session". */
  readonly regular: string
  /** Resolutions and decisions, before their numbers; drafts left out. */
  readonly decisions: string
  /** What is said of a day on which nobody works. */
  readonly holiday: string
  /** What announces the name of a person. */
  readonly honorifics: string
  /** What may stand inside a name in lower case. */
  readonly particles: string
}

const WORDS: Partial<Record<Language, MentionWords>> = {
  fr: {
    ordinalEnds: 'e|è|ème|ième',
    joints: 'et|ou|à|puis',
    regular: 'reprise de la|reprise',
    decisions: '(?<!projets? de )(?:r[ée]solutions?|d[ée]cisions?)',
    holiday: 'férié',
    honorifics:
      'MM?\\.|Mmes?|Mlle|S\\.[\\s\\u00a0]?E\\.(?:[\\s\\u00a0]M(?:\\.|me))?|Son Excellence',
    particles: 'd[eu]s?|la|le|von|van|der|bin|ben|al|el|da|dos',
  },
  en: {
    ordinalEnds: 'st|nd|rd|th',
    joints: 'and|or|to|through',
    regular: 'regular|annual|ordinary|resumed|reconvened',
    decisions: '(?<!draft )(?:resolutions?|decisions?)',
    holiday: 'holiday',
    honorifics:
      'Mr\\.?|Mrs\\.?|Ms\\.?|Messrs\\.?|H\\.[\\s\\u00a0]?E\\.|(?:His|Her|Their) Excellency',
    particles: 'd[eu]s?|la|le|von|van|der|bin|ben|al|el|da|dos',
  },
}

/** The words of a language; null for one whose sentences are not read so closely. */
export function mentionWords(language: Language): MentionWords | null {
  return WORDS[language] ?? null
}
