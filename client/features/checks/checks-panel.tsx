import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { type CheckedFinding, type Findings, useFindings } from '../../state/findings.ts'
import { useMayEdit } from '../../state/index.ts'
import { Button, Progress } from '../../ui/index.ts'
import { CardList } from './card-list.tsx'
import './checks.css'
import { choose, useChoice } from './choice.ts'
import { IgnoreDialog } from './ignore-dialog.tsx'
import { PanelBar } from './panel-bar.tsx'
import { RepairDialog } from './repair-dialog.tsx'
import { countsOf } from './split-findings.ts'
import { TYPOGRAPHY } from './typography.ts'
import { useCardEvents } from './use-card-events.ts'
import { useShown } from './use-shown.ts'
import { useSplit } from './use-split.ts'

/** What the rules find in the agenda, with a repair where one is safe. */
export function ChecksPanel() {
  const { t } = useTranslation('checks')
  const state = useFindings(stateOf)
  const agenda = useFindings(agendaOf)
  if (state === 'failed') return <p className="panel-note">{t('failed')}</p>
  if (!agenda) return <Progress label={t('checking')} />
  return <Checked agenda={agenda} />
}

function Checked({ agenda }: { readonly agenda: Agenda }) {
  const { open, ignored } = useSplit()
  const { list, groups } = useShown()
  const { current } = useChoice()
  const mayEdit = useMayEdit()
  const [repairing, setRepairing] = useState<readonly CheckedFinding[] | null>(null)
  const [ignoring, setIgnoring] = useState<CheckedFinding | null>(null)
  const events = useCardEvents(setIgnoring)
  const counts = useMemo(() => ({ ...countsOf(open), ignored: ignored.length }), [open, ignored])
  const repairable = useMemo(
    () => (mayEdit ? open.filter(({ finding }) => finding.fix) : []),
    [open, mayEdit],
  )
  const ofRules = (rules: readonly string[]) =>
    repairable.filter(({ finding }) => rules.includes(finding.rule))
  return (
    <>
      <PanelBar
        at={list.findIndex(({ key }) => key === current) + 1}
        count={list.length}
        counts={counts}
        repairs={{ typography: ofRules(TYPOGRAPHY).length, all: repairable.length }}
        onRepair={(which) => setRepairing(which === 'all' ? repairable : ofRules(TYPOGRAPHY))}
      />
      {list.length === 0 && <NothingShown />}
      <CardList
        groups={groups}
        agenda={agenda}
        events={events}
        onRepairRule={(rule) => setRepairing(ofRules([rule]))}
      />
      {repairing && (
        <RepairDialog findings={repairing} agenda={agenda} onClose={() => setRepairing(null)} />
      )}
      {ignoring && <IgnoreDialog checked={ignoring} onClose={() => setIgnoring(null)} />}
    </>
  )
}

/** What it means that no card is there. */
function NothingShown() {
  const { t } = useTranslation('checks')
  const { filter } = useChoice()
  const isAll = filter === 'all'
  return (
    <div className="panel-note">
      <p>{t(isAll ? 'nothing' : `nothing-shown.${filter}`)}</p>
      {!isAll && (
        <Button size="small" onPress={() => choose({ filter: 'all' })}>
          {t('show.all')}
        </Button>
      )}
    </div>
  )
}

function stateOf({ state }: Findings): Findings['state'] {
  return state
}

function agendaOf({ agenda }: Findings): Findings['agenda'] {
  return agenda
}
