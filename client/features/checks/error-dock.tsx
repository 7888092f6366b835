import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayDo } from '../../../shared/access/operations.ts'
import { type CheckedFinding, useFindings } from '../../state/findings.ts'
import { useMayEdit, useRole } from '../../state/index.ts'
import './checks.css'
import { FindingCard } from './finding-card.tsx'
import { IgnoreDialog } from './ignore-dialog.tsx'
import { useCardEvents } from './use-card-events.ts'
import { useOpenErrors } from './use-split.ts'

/** Below another panel: how many errors there are to correct, and the first of them. */
export function ErrorDock() {
  const { t } = useTranslation('checks')
  const errors = useOpenErrors()
  const agenda = useFindings((findings) => findings.agenda)
  const role = useRole()
  const mayEdit = useMayEdit()
  const [ignoring, setIgnoring] = useState<CheckedFinding | null>(null)
  const events = useCardEvents(setIgnoring)
  const [first] = errors
  if (!first || !agenda) return null
  return (
    <section className="panel-dock finding-cards" aria-labelledby="errors-to-correct">
      <h2 id="errors-to-correct">{t('to-correct', { count: errors.length })}</h2>
      <ul>
        <FindingCard
          key={first.key}
          shown={first}
          isCurrent={false}
          agenda={agenda}
          mayEdit={mayEdit}
          mayIgnore={role !== null && mayDo(role, 'ignore-findings')}
          {...events}
        />
      </ul>
      {ignoring && <IgnoreDialog checked={ignoring} onClose={() => setIgnoring(null)} />}
    </section>
  )
}
