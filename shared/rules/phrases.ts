import type { Language } from '../model/language.ts'

/** How a language says what rules look for, as regular expressions over sentences. */
export interface Phrases {
  /** The session opens, from anywhere in the document. */
  readonly opens: RegExp
  /** The session meets, where the annotation of its opening says so. */
  readonly meets: RegExp
  /** What opens that is not the session. */
  readonly opensOther: RegExp
  /** No document is foreseen for an item. */
  readonly noDocument: RegExp
  /** Something is given orally. */
  readonly oral: RegExp
  /** A document is announced. */
  readonly announces: RegExp
  /** A resolution, a decision, a treaty or a rule is cited. */
  readonly mandate: RegExp
  /** The organization of work stands in an annex. */
  readonly annex: RegExp
  readonly parallel: RegExp
  /** Before a date: it is over by then. */
  readonly heldBefore: RegExp
  /** Before a date: it is still to come. */
  readonly heldAfter: RegExp
  /** After a date: a body did something then. */
  readonly didAfter: RegExp
}

const PHRASES: Partial<Record<Language, Phrases>> = {
  fr: {
    opens: /(?:s[’']ouvrira|\bouvrira (?:ses travaux|sa)|sera ouverte? (?:à|le|au))/,
    meets:
      /(?:ouvrira|se réunira|se tiendra|sera ouverte?|doit s[’']ouvrir|débutera|tiendra sa|(?<=session[^.;]{0,60})\baura lieu)/,
    opensOther: /\b(?:liste|inscription|candidature|exposition)/i,
    noDocument:
      /aucun(?: document|e documentation) n(?:[’']est|[’']a été|e sera)|n(?:[’']est|e sera)(?: pas)? prévu (?:de|d[’']|aucun) ?document|n[’']y (?:a|aura) (?:pas de|aucun) document/i,
    oral: /\boral(?:e|es|ement)?\b/i,
    announces:
      /saisie?s?(?:,[^.]{1,40},)? d|aur(?:a|ont) devant|ser(?:a|ont) (?:communiqu|présenté|soumis|remis|mise?s? à)|disposera|s[’']appuiera|rendra compte|présentera|transmettr|a établi|retracera|fera l[’']objet|feront l[’']objet|rassemblera|décrit|donne|distribué|passe en revue|examinera|dont le projet|souhaitera peut-être (?:examiner|prendre note)/i,
    mandate:
      /résolution|décision|\barticles?\b|Règlement intérieur|mandat|Convention|Protocole|recommand/i,
    annex: /\bannexe\b/i,
    parallel: /parall[èe]l/i,
    heldBefore:
      /(?<!(?:être|sera|seront|soit|soient|serait|seraient)\s)(?:\btenue?s?|s[’']est (?:réunie?|tenue?)|\b(?:a|ont) eu lieu|se sont (?:réunie?s|tenue?s)|\ba tenu s(?:a|es) (?:\p{L}+[ -]){1,6}?(?:réunions?|sessions?))(?:\s+(?:à\s+\p{Lu}[\p{L}-]+|en\s+(?:ligne|présentiel)))?,?\s+(?:le|du|les)\s+$/u,
    heldAfter:
      /(?:se (?:tiendra|réunira)|aura lieu|s[’']ouvrira|devra(?:it)? se tenir|(?:tiendra|devrait tenir) s(?:a|es) (?:\p{L}+[ -]){1,6}?(?:réunions?|sessions?))(?:\s+(?:à\s+\p{Lu}[\p{L}-]+|en\s+(?:ligne|présentiel)))?,?\s+(?:le|du|les)\s+$/u,
    didAfter:
      /^, (?:le|la) \p{Lu}[\p{L}’' -]{3,60} (?:est convenue?|a (?:décidé|adopté|approuvé)|s[’']est réunie?) /u,
  },
  en: {
    opens: /\b(?:will|shall) (?:be )?open(?:ed)?\b(?! to)/,
    meets:
      /\b(?:(?:will|shall) (?:be held|meet|open|be opened|convene|commence|hold its|(?<=session[^.;]{0,60})take place)|is (?:scheduled )?to (?:open|be held|meet))\b/,
    opensOther: /\b(?:list of speakers|registration|exhibition|nominations)\b/i,
    noDocument: /\bno (?:documents?|documentation)\b|(?<![^\n])none\.?(?![^\n])/i,
    oral: /\boral(?:ly)?\b/i,
    announces:
      /will have before it|will be before|will also have|has before it|will be (?:considered|provided|presented|submitted|made available)|will (?:introduce|present|report|trace|draw|bring|circulate|be circulated|be the subject)|describes|gives|reviews|has (?:prepared|updated)|may wish to (?:consider|take note)/i,
    mandate: /resolution|decision|\barticles?\b|\brules? \d|mandate|Convention|Protocol|recommend/i,
    annex: /\bannex\b/i,
    parallel: /\b(?:in parallel|parallel (?:to|with)|concurrently)\b/i,
    heldBefore:
      /(?<!\b(?:be|being)\s)\b(?:held|met|took place|held its (?:\p{L}+[ -]){1,6}?(?:meetings?|sessions?))(?:\s+(?:(?:in|at)\s+\p{Lu}[\p{L}-]+|online|in\s+person))?,?\s+(?:on|from)\s+$/u,
    heldAfter:
      /\bwill (?:be held|meet|take place|open|hold its (?:\p{L}+[ -]){1,6}?(?:meetings?|sessions?))(?:\s+(?:(?:in|at)\s+\p{Lu}[\p{L}-]+|online|in\s+person))?,?\s+(?:on|from)\s+$/u,
    didAfter:
      /^, the (?:extended )?\p{Lu}[\p{L}’' -]{3,60} (?:agreed|decided|adopted|approved|met) /u,
  },
}

/** The phrases of a language; null for one whose sentences the rules do not read. */
export function phrasesOf(language: Language): Phrases | null {
  return PHRASES[language] ?? null
}
