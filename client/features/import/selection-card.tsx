import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../../shared/exchange/corrections/correction.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import type { Language } from '../../../shared/model/language.ts'
import { announce, Button } from '../../ui/index.ts'
import { writtenPlaceOf } from './agenda-rows.ts'
import { FoundWords } from './found-words.tsx'
import { SendForm } from './send-form.tsx'
import { TextForm } from './text-form.tsx'
import { CARD, type Checking } from './use-checking.ts'
import type { Corrections } from './use-corrections.ts'

interface SelectionCardProps {
  readonly corrections: Corrections
  readonly checking: Checking
  readonly language: Language
}

/** What is chosen, what was found there, and what can be done: accept, write anew, send elsewhere. */
export function SelectionCard({ corrections, checking, language }: SelectionCardProps) {
  const { t } = useTranslation('import')
  const [writingAt, setWritingAt] = useState('')
  const { selection, place, rows } = checking
  const name = `${selection.lines.join()}/${selection.row}`
  const { result, act } = corrections
  const { lines } = selection
  const findings = place?.findings ?? findingsAt(lines, result.findings)
  const [row = null] = rows
  const written = row === null ? null : writtenPlaceOf(row, result.agenda)
  const doIt = (correction: Correction) => {
    const done = act({ do: 'correct', correction, lines: place ? [place.from, ...lines] : lines })
    if (done) announce(t(`done.${correction.do}`))
    return done
  }
  if (lines.length === 0 && row === null && !place) return null
  return (
    <section id={CARD} className="import-card" aria-label={t('chosen')}>
      <div className="import-card-head">
        <b className="numeric">{wordsOfLines(lines, t)}</b>
        {findings.length === 0 && <span>{t(stateOf(corrections, lines))}</span>}
        <ul>
          {findings.map((finding) => (
            <FoundWords key={JSON.stringify(finding)} finding={finding} />
          ))}
        </ul>
      </div>
      {writingAt === name && written ? (
        <TextForm
          place={written}
          agenda={result.agenda}
          language={language}
          onWrite={(correction) => doIt(correction) && setWritingAt('')}
          onClose={() => setWritingAt('')}
        />
      ) : (
        <div className="import-card-actions">
          {place && (
            <Button variant="primary" size="small" icon="check" onPress={checking.accept}>
              {t('accept')}
            </Button>
          )}
          {written && (
            <Button size="small" icon="pen" onPress={() => setWritingAt(name)}>
              {t('write')}
            </Button>
          )}
          <ParagraphButtons corrections={corrections} line={lines[0] ?? 0} onDo={doIt} />
          {lines.length > 0 && (
            <SendForm
              key={name}
              corrections={corrections}
              lines={lines}
              language={language}
              onSend={doIt}
            />
          )}
        </div>
      )}
    </section>
  )
}

interface ParagraphButtonsProps {
  readonly corrections: Corrections
  readonly line: number
  readonly onDo: (correction: Correction) => boolean
}

/** Cuts a paragraph before a line that does not begin it; joins one to the paragraph before it. */
function ParagraphButtons({ corrections, line, onDo }: ParagraphButtonsProps) {
  const { t } = useTranslation('import')
  const { lines } = corrections.result
  const outcome = lines[line - 1]
  if (outcome?.paragraph === undefined) return null
  const first = lines.find(
    ({ owner, paragraph }) => owner === outcome.owner && paragraph === outcome.paragraph,
  )
  if (first !== outcome) {
    return (
      <Button size="small" onPress={() => onDo({ do: 'split', line })}>
        {t('split')}
      </Button>
    )
  }
  return outcome.paragraph > 0 ? (
    <Button size="small" onPress={() => onDo({ do: 'join', line })}>
      {t('join')}
    </Button>
  ) : null
}

function findingsAt(lines: readonly number[], findings: readonly Finding[]): readonly Finding[] {
  const chosen = new Set(lines)
  return findings.filter(({ at }) => at.line !== undefined && chosen.has(at.line))
}

function stateOf({ result }: Corrections, lines: readonly number[]): string {
  const outcome = result.lines[(lines[0] ?? 0) - 1]
  if (!outcome) return 'state.derived'
  return `state.${outcome.fate}`
}

type Translate = (key: string, values?: Record<string, unknown>) => string

function wordsOfLines(lines: readonly number[], t: Translate): string {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return t('whole')
  return first === last ? t('line', { line: first }) : t('lines', { from: first, to: last })
}
