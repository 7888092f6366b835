import type { RuleContext } from './context.ts'
import { holdsOne, needle } from './holds.ts'
import { phrasesOf } from './phrases.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { TextView } from './text-view.ts'

/** A sentence that says when the session opens. */
export interface OpeningSentence extends Sentence {
  /** The offset in the text where it says so; the date follows. */
  readonly verbAt: number
}

const OPENS = ['ouvrira', 'ouvert', 'open'].map(needle)
/** What is held beside a session, or before it, and opens nothing. */
const BESIDE =
  /\b(?:preparatory|regional|informal|consultations|high-level|side events?|round ?tables?|panel|workshops?|briefings?|préparatoires?|régional|officieuses|haut niveau|table ronde|atelier|séances? d[’']information)/i
const GATHERING =
  /\b(?:session|réunion|meeting|Conférence|Conference|Commission|Comité|Committee|Conseil|Council|Assembl|Groupe de travail|Working Group)/

/**
 * The sentences of an annotation that say when the session opens. In the annotation of the opening
 * "will be held" says so too; elsewhere it may be said of anything.
 */
export function openingSentences(
  view: TextView,
  { standing }: RuleContext,
): readonly OpeningSentence[] {
  const phrases = phrasesOf(view.language)
  if (!phrases || view.field !== 'annotation') return []
  const verb = standing.get('opening')?.item.id === view.owner ? phrases.meets : phrases.opens
  const mayOpen = verb !== phrases.opens || holdsOne(view, OPENS)
  if (!mayOpen || !verb.test(view.plain)) return []
  return sentencesOf(view).flatMap((sentence) => {
    const found = verb.exec(sentence.words)
    const isSession = GATHERING.test(sentence.words) && !phrases.opensOther.test(sentence.words)
    const isBeside = BESIDE.test(sentence.words) && !phrases.opens.test(sentence.words)
    return found && isSession && !isBeside
      ? [{ ...sentence, verbAt: sentence.from + found.index }]
      : []
  })
}
