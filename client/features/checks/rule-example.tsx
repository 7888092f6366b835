import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { classes } from '../../ui/index.ts'
import type { ExampleFacts, Line } from './example-lines.ts'
import { useFactsWords, useMeetingWords } from './example-words.ts'
import './rule-example.css'

interface RuleExampleProps {
  readonly kind: 'triggers' | 'fine'
  readonly lines: readonly Line[]
}

/** An example of a rule as an agenda looks: numbered items, annotations, documents, meetings. */
export function RuleExample({ kind, lines }: RuleExampleProps) {
  const { t } = useTranslation('checks')
  const facts = lines[0]?.facts ?? null
  return (
    <figure className={classes('example', kind)}>
      <figcaption>{t(`example.${kind}`)}</figcaption>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
        <ExampleLine key={place} line={line} facts={facts} />
      ))}
    </figure>
  )
}

interface ExampleLineProps {
  readonly line: Line
  readonly facts: ExampleFacts | null
}

function ExampleLine({ line, facts }: ExampleLineProps) {
  const { t } = useTranslation('checks')
  const meetingWords = useMeetingWords()
  const { kind, indent, language, isFound, number, meeting } = line
  if (kind === 'facts') return <FactsLine line={line} />
  if (kind === 'language')
    return (
      <p className="language">{t('example.written', { language: t(`in-sentence.${language}`) })}</p>
    )
  const words = meeting ? meetingWords(meeting, facts) : <LineWords line={line} />
  return (
    <p className={kind} style={{ marginInlineStart: `${indent * 16}px` }}>
      {number && <span className="number">{number} </span>}
      {kind === 'short-title' && t('example.short-title')}
      {kind === 'unplaced' && t('example.unplaced')}
      {words}
      {isFound && <FoundSign line={line} />}
    </p>
  )
}

/** The facts as a small line of words; the document as a whole where they matter for their absence. */
function FactsLine({ line }: { readonly line: Line }) {
  const { t } = useTranslation('checks')
  const factsWords = useFactsWords()
  const words = line.facts ? factsWords(line.facts) : []
  if (words.length === 0 && !line.isFound) return null
  return (
    <p className="facts">
      {words.length > 0 ? words.join(' · ') : t('no-item')}
      {line.isFound && <FoundSign line={line} />}
    </p>
  )
}

function LineWords({ line: { kind, words, language, times } }: { readonly line: Line }) {
  const { t } = useTranslation('checks')
  const own = useSaidLanguage()
  if (words.length === 0) return <em>{t(`example.nothing.${kind}`, t('example.nothing.other'))}</em>
  if (times !== undefined)
    return t('example.times', {
      words: words[0]?.text ?? '',
      times: new Intl.NumberFormat(own).format(times),
    })
  return <span lang={language}>{words.map(drawn)}</span>
}

function drawn({ text, isFound }: Line['words'][number], place: number): ReactNode {
  return isFound ? <mark key={place}>{text}</mark> : text
}

/** "here", seen where no words are marked and always said. */
function FoundSign({ line: { words } }: { readonly line: Line }) {
  const { t } = useTranslation('checks')
  const isMarked = words.some(({ isFound }) => isFound)
  return (
    <>
      {' '}
      <span className={isMarked ? 'visually-hidden' : 'found'}>{t('example.found')}</span>
    </>
  )
}
