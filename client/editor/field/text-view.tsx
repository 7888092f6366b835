import { Fragment, type ReactNode } from 'react'
import { linkAddress } from '../../../shared/model/link-address.ts'
import type { Text } from '../../../shared/model/text.ts'
import type { MarkupParagraph, MarkupRun } from '../../../shared/ydoc/text/read-markup.ts'
import type { Suggestion } from '../../../shared/ydoc/text/suggestions.ts'
import type { SourcedMark } from '../../state/text-marks.ts'
import { pendingAttributes, suggestionAttributes } from '../schema/suggestion-attributes.ts'
import { markAttributes } from '../text-marks/mark-attributes.ts'
import { markedRuns, plainLength } from '../text-marks/marked-runs.ts'
import './text.css'

interface TextViewProps {
  readonly text: Text
  /** Without the elements of paragraphs, for use inside a line. */
  readonly inline?: boolean
}

/** A text as it reads, not editable. */
export function TextView({ text, inline }: TextViewProps) {
  if (inline) return <>{text.map(({ runs }, place) => withSpace(runsOf(runs), place))}</>
  return (
    <div className="text">
      <TextParagraphs text={text} />
    </div>
  )
}

interface TextParagraphsProps {
  readonly text: readonly MarkupParagraph[]
  readonly marks?: readonly SourcedMark[]
}

const NO_MARKS: readonly SourcedMark[] = []

/** The paragraphs of a text, in the elements in which the editor draws them. */
export function TextParagraphs({ text, marks = NO_MARKS }: TextParagraphsProps) {
  let start = -1
  return text.map(({ kind, indent, pending = null, runs }, place) => {
    const attributes = pendingAttributes(pending)
    if (attributes['data-pending'] !== 'insertion') start += 1
    const shown = isEmpty(runs) ? <br /> : runsOf(runs, start, marks)
    start += runs.reduce((length, run) => length + plainLength(run), 0)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
      <p key={place} data-kind={kind} data-indent={indent} {...attributes}>
        {shown}
      </p>
    )
  })
}

function isEmpty(runs: readonly MarkupRun[]): boolean {
  return runs.every(({ text, footnote }) => text === '' && footnote === undefined)
}

function withSpace(content: ReactNode, place: number): ReactNode {
  return place === 0 ? content : [' ', content]
}

function runsOf(runs: readonly MarkupRun[], start = 0, marks = NO_MARKS): ReactNode {
  return markedRuns(runs, start, marks).map((piece, place) => {
    const { class: className, ...attributes } = markAttributes(piece.marks)
    const shown = <RunView run={piece.run} />
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
      <Fragment key={place}>
        {piece.marks.length > 0 ? (
          <span {...attributes} className={className}>
            {shown}
          </span>
        ) : (
          shown
        )}
      </Fragment>
    )
  })
}

function RunView({ run }: { readonly run: MarkupRun }) {
  let shown: ReactNode =
    run.footnote === undefined ? run.text : <sup data-footnote={run.footnote}>※</sup>
  if (run.underline) shown = <u>{shown}</u>
  if (run.italic) shown = <em>{shown}</em>
  if (run.bold) shown = <strong>{shown}</strong>
  for (const one of innermostFirst(run.suggestions ?? []))
    shown = <SuggestionView suggestion={one}>{shown}</SuggestionView>
  const href = run.link === undefined ? null : linkAddress(run.link)
  if (href === null) return shown
  return (
    <a href={href} rel="noopener noreferrer">
      {shown}
    </a>
  )
}

const DEPTHS = { insertion: 0, deletion: 1, reformat: 2 } as const

/** In the nesting in which the editor draws them. */
function innermostFirst(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.toReversed().sort((a, b) => DEPTHS[b.kind] - DEPTHS[a.kind])
}

interface SuggestionViewProps {
  readonly suggestion: Suggestion
  readonly children: ReactNode
}

function SuggestionView({ suggestion, children }: SuggestionViewProps) {
  const { kind, key, by, withdrawn } = suggestion
  const attributes = suggestionAttributes({ keys: [key], by })
  if (kind === 'insertion') return <ins {...attributes}>{children}</ins>
  if (kind === 'reformat') {
    return (
      <span {...attributes} className="format-suggested">
        {children}
      </span>
    )
  }
  return (
    <del {...attributes} className={withdrawn && 'withdrawn'}>
      {children}
    </del>
  )
}
