import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { CheckedFinding } from '../../state/findings.ts'
import { Button, Dialog } from '../../ui/index.ts'
import { groupFindings, placeIn } from './finding-groups.ts'
import { useFindingWords } from './finding-words.ts'
import { RepairChange } from './repair-label.tsx'
import { type RepairWords, repairWords } from './repair-words.ts'
import { useRepair } from './use-repair.ts'
import { useWhere } from './where.ts'

interface RepairDialogProps {
  /** Those that may be repaired together. */
  readonly findings: readonly CheckedFinding[]
  readonly agenda: Agenda
  readonly onClose: () => void
}

interface Row {
  readonly checked: CheckedFinding
  readonly repair: RepairWords
}

/** Shows what many repairs would change, by rule, before they are made in one step. */
export function RepairDialog({ findings, agenda, onClose }: RepairDialogProps) {
  const { t } = useTranslation('checks')
  const repair = useRepair()
  const [groups] = useState(() => rowsByRule(findings, agenda)) // as it was when asked
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const chosen = groups.filter(([rule]) => !without.has(rule)).flatMap(([, rows]) => rows)
  const toggle = (rule: string) => {
    const next = new Set(without)
    if (!next.delete(rule)) next.add(rule)
    setWithout(next)
  }
  const run = () => {
    onClose()
    void repair(chosen.map(({ checked }) => checked.key))
  }
  return (
    <Dialog
      title={t('repair-title')}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      <p>{t('repair-about')}</p>
      <div className="repair-list">
        {groups.map(([rule, rows]) => (
          <RuleRows
            key={rule}
            rule={rule}
            rows={rows}
            isChosen={!without.has(rule)}
            onToggle={() => toggle(rule)}
          />
        ))}
      </div>
      <div className="actions">
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={run}>
          {t('repair-now', { count: chosen.length })}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </div>
    </Dialog>
  )
}

interface RuleRowsProps {
  readonly rule: string
  readonly rows: readonly Row[]
  readonly isChosen: boolean
  readonly onToggle: () => void
}

function RuleRows({ rule, rows, isChosen, onToggle }: RuleRowsProps) {
  const { name } = useFindingWords()({ rule })
  const where = useWhere()
  return (
    <section>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <b>{name}</b>
        <span className="count">{rows.length}</span>
      </label>
      {isChosen && (
        <ul>
          {rows.map(({ checked: { key, finding }, repair }) => (
            <li key={key}>
              <span className="where">{where(finding.at)}</span>
              <span lang={finding.at.text?.language}>
                <RepairChange repair={repair} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The repairs by rule, from the top of the document to its end. */
function rowsByRule(findings: readonly CheckedFinding[], agenda: Agenda) {
  return groupFindings(findings, 'rule', placeIn(agenda)).flatMap(({ name, findings: found }) => {
    const rows = found.flatMap((checked): Row[] => {
      const repair = repairWords(agenda, checked.finding)
      return repair ? [{ checked, repair }] : []
    })
    return rows.length > 0 ? [[name, rows] as const] : []
  })
}
