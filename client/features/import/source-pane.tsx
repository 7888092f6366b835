import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportResult } from '../../../shared/model/import-result.ts'
import type { Language } from '../../../shared/model/language.ts'
import { classes } from '../../ui/index.ts'
import { rowKeyOf } from './agenda-rows.ts'
import { itemOf, namedItems } from './item-names.ts'
import { LazyList } from './lazy-list.tsx'
import { LineChip } from './line-chip.tsx'
import type { Selection } from './selection.ts'
import { lineKey, type SourceRow, sourceRows } from './source-rows.ts'

interface SourcePaneProps {
  readonly result: ImportResult
  readonly language: Language
  readonly selection: Selection
  /** Lines that wait for a person. */
  readonly doubtful: ReadonlySet<number>
  readonly onChoose: (line: number, extend: boolean) => void
  readonly onOpen: () => void
}

/** The source, line by line, each with what it became. */
export function SourcePane(props: SourcePaneProps) {
  const { result, language, selection, doubtful, onChoose, onOpen } = props
  const { t } = useTranslation('import')
  const { agenda, lines } = result
  const rows = useMemo(() => sourceRows(lines), [lines])
  const numbers = useMemo(
    () => new Map(namedItems(agenda, language).map(({ id, number }) => [id, number])),
    [agenda, language],
  )
  const quotations = useMemo(() => quotationRows(result, language), [result, language])
  const near = useMemo(() => linesNear(selection, lines), [selection, lines])
  const draw = useCallback(
    ({ outcome, isApart, goesOn }: SourceRow) => (
      <span
        className={classes(
          'source-line',
          outcome.fate,
          isApart && 'apart',
          doubtful.has(outcome.line) && 'doubtful',
        )}
      >
        <span className="number numeric">{outcome.line}</span>
        <span className="words" dir="auto">
          {shownWords(outcome.text)}
        </span>
        {goesOn ? (
          <span className="goes-on" aria-hidden="true" />
        ) : (
          <LineChip
            outcome={outcome}
            number={numbers.get(itemOf(outcome, agenda) ?? '') ?? ''}
            isQuotation={quotations.has(rowKeyOf(outcome) ?? '')}
          />
        )}
      </span>
    ),
    [agenda, numbers, quotations, doubtful],
  )
  return (
    <LazyList
      label={t('source')}
      className="source-list"
      rows={rows}
      chosen={useMemo(() => new Set(selection.lines.map(lineKey)), [selection.lines])}
      near={near}
      active={selection.active > 0 ? lineKey(selection.active) : null}
      turn={selection.turn}
      onChoose={(row, extend) => onChoose(row.outcome.line, extend)}
      onOpen={onOpen}
      draw={draw}
    />
  )
}

/** The lines that became the same thing as the chosen ones. */
function linesNear({ lines: chosen, active }: Selection, lines: ImportResult['lines']) {
  const first = lines[(active || (chosen[0] ?? 0)) - 1]
  const key = first && rowKeyOf(first)
  if (!key) return new Set<string>()
  return new Set(lines.filter((line) => rowKeyOf(line) === key).map(({ line }) => lineKey(line)))
}

function quotationRows({ agenda }: ImportResult, language: Language): ReadonlySet<string> {
  return new Set(
    agenda.items.flatMap(({ id, annotation }) =>
      (annotation[language] ?? []).flatMap(({ kind }, at) =>
        kind === 'quote' ? [`paragraph/${id}/${at}`] : [],
      ),
    ),
  )
}

/** A Word file comes as lines whose headings and bold words are marked; the marks are not shown. */
function shownWords(text: string): string {
  return text
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^\*\*(.*)\*\*$/, '$1')
}
