import { useRef } from 'react'
import { languageFacts } from '../../../shared/languages/index.ts'
import { useContentLanguage, useMayEdit } from '../../state/index.ts'
import { useFirstThenAll } from '../../ui/index.ts'
import { FactsEditor } from '../facts/index.ts'
import { AnnexTable } from '../timetable/index.ts'
import { AgendaList } from './agenda-list.tsx'
import { Annotations } from './annotations.tsx'
import { CurrentItemContext, useCurrentItemWatch } from './current-item-watch.ts'
import { EmptyAgenda } from './empty-agenda.tsx'
import { Masthead } from './masthead.tsx'
import './sheet.css'
import { placeId, useSheetGuide } from './sheet-guide.ts'
import { useMasthead } from './use-masthead.ts'
import { useSheetLines } from './use-sheet-lines.ts'

/** More than a window full of lines: what is drawn before anything else. */
const FIRST_LINES = 16

interface SheetProps {
  /** Nothing can be edited whatever the person's role: the view for reading. */
  readonly readOnly?: boolean
}

/** The document as it is issued, on A4-wide paper, written in place. */
export function Sheet({ readOnly: isForReading = false }: SheetProps) {
  const mayEdit = useMayEdit()
  const readOnly = isForReading || !mayEdit
  const language = useContentLanguage()
  const { words, direction } = languageFacts(language)
  const sheet = useRef<HTMLDivElement>(null)
  const watch = useCurrentItemWatch()
  const lines = useSheetLines(language)
  const { shown, isWhole } = useFirstThenAll(lines, FIRST_LINES)
  useSheetGuide(sheet, watch, isWhole)
  return (
    <CurrentItemContext value={watch}>
      <div ref={sheet} className="sheets" lang={language} dir={direction}>
        <article className="sheet on-paper">
          <Masthead readOnly={readOnly} />
          <h2 className="sheet-heading first">{words.provisionalAgenda}</h2>
          {lines.length > 0 ? (
            <AgendaList lines={shown} language={language} readOnly={readOnly} />
          ) : (
            <EmptyAgenda readOnly={readOnly} />
          )}
          <ReissueNote />
          {lines.length > 0 && <h2 className="sheet-heading">{words.annotations}</h2>}
          <Annotations lines={shown} language={language} readOnly={readOnly} />
          <JobNumber />
        </article>
        <article className="sheet on-paper" id={placeId.annex}>
          <h2 className="annex-title">{words.annex}</h2>
          <h2 className="sheet-heading first">{words.organizationOfWork}</h2>
          <AnnexTable readOnly={readOnly} />
          <JobNumber />
        </article>
        {!readOnly && <FactsEditor />}
      </div>
    </CurrentItemContext>
  )
}

function ReissueNote() {
  const { reissueNote } = useMasthead()
  return reissueNote && <p className="footnote">* {reissueNote}</p>
}

function JobNumber() {
  const { jobNumber } = useMasthead()
  return (
    jobNumber && (
      <div className="sheet-foot">
        <span className="symbol">{jobNumber}</span>
      </div>
    )
  )
}
