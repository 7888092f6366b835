import type { ReactNode } from 'react'
import { linkAddress } from '../../../shared/model/link-address.ts'
import type { Paragraph, Run, Text } from '../../../shared/model/text.ts'
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

/** The paragraphs of a text, in the elements in which the editor draws them. */
export function TextParagraphs({ text }: { readonly text: Text }) {
  return text.map(({ kind, indent, runs }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
    <p key={place} data-kind={kind} data-indent={indent}>
      {isEmpty(runs) ? <br /> : runsOf(runs)}
    </p>
  ))
}

function isEmpty(runs: Paragraph['runs']): boolean {
  return runs.every(({ text, footnote }) => text === '' && footnote === undefined)
}

function withSpace(content: ReactNode, place: number): ReactNode {
  return place === 0 ? content : [' ', content]
}

function runsOf(runs: Paragraph['runs']): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
  return runs.map((run, place) => <RunView key={place} run={run} />)
}

function RunView({ run }: { readonly run: Run }) {
  let shown: ReactNode =
    run.footnote === undefined ? run.text : <sup data-footnote={run.footnote}>※</sup>
  if (run.underline) shown = <u>{shown}</u>
  if (run.italic) shown = <em>{shown}</em>
  if (run.bold) shown = <strong>{shown}</strong>
  const href = run.link === undefined ? null : linkAddress(run.link)
  if (href === null) return shown
  return (
    <a href={href} rel="noopener noreferrer">
      {shown}
    </a>
  )
}
