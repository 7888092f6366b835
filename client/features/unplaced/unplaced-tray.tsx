import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart } from '../../state/index.ts'
import './unplaced.css'
import { UnplacedLineCard } from './unplaced-line.tsx'

/** Lines of the imported document that found no place, with their numbers in it. */
export function UnplacedTray() {
  const { t } = useTranslation('outline')
  const lines = useAgendaPart(useCallback(({ unplaced }: Agenda) => unplaced, []))
  if (lines.length === 0) return <p>{t('unplaced.empty')}</p>
  return (
    <div className="unplaced">
      <p>{t('unplaced.about')}</p>
      <ul>
        {lines.map((line) => (
          <UnplacedLineCard key={line.id} line={line} />
        ))}
      </ul>
    </div>
  )
}
