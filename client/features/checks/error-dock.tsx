import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CheckedFinding, useFindings } from '../../state/findings.ts'
import { useMayEdit, useReadOnlyReason } from '../../state/index.ts'
import './checks.css'
import { FindingCard } from './finding-card.tsx'
import { IgnoreDialog } from './ignore-dialog.tsx'
import { useCardEvents } from './use-card-events.ts'
import { useMayIgnore } from './use-may-ignore.ts'
import { useOpenErrors } from './use-split.ts'

/** Below another panel: how many errors there are to correct, and the first of them. */
export function ErrorDock() {
  const { t } = useTranslation('checks')
  const errors = useOpenErrors()
  const agenda = useFindings((findings) => findings.agenda)
  const isReadOnly = useReadOnlyReason() !== null
  const mayEdit = useMayEdit()
  const mayIgnore = useMayIgnore()
  const [ignoring, setIgnoring] = useState<CheckedFinding | null>(null)
  const events = useCardEvents(setIgnoring)
  const [first] = errors
  if (!first || !agenda || isReadOnly) return null
  return (
    <section className="panel-dock finding-cards" aria-labelledby="errors-to-correct">
      <h2 className="card-group-name" id="errors-to-correct">
        {t('to-correct', { count: errors.length })}
      </h2>
      <ul className="card-list">
        <FindingCard
          key={first.key}
          shown={first}
          isCurrent={false}
          agenda={agenda}
          mayEdit={mayEdit}
          mayIgnore={mayIgnore}
          {...events}
        />
      </ul>
      {ignoring && <IgnoreDialog checked={ignoring} onClose={() => setIgnoring(null)} />}
    </section>
  )
}
