import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { type CheckedFinding, useFindings } from '../../state/findings.ts'
import { useIgnored } from '../../state/ignored.ts'
import { showPanel } from '../../state/panel.ts'
import { classes, Icon } from '../../ui/index.ts'
import './checks.css'
import { choose } from './choice.ts'
import { openByRecord, splitFindings } from './split-findings.ts'

/** A sign beside a record about which something is found; it opens the card. */
export function RecordSign({ record }: { readonly record: Id }) {
  const { t } = useTranslation('checks')
  const ignored = useIgnored()
  const found = useFindings(
    ({ all }) => openByRecord(splitFindings(all, ignored).open).get(record),
    sameFindings,
  )
  const [first] = found ?? []
  if (!found || !first) return null
  const isError = found.some(({ finding }) => finding.severity === 'error')
  const open = () => {
    choose({ current: first.key, filter: 'all' })
    showPanel('checks')
  }
  const name = t('sign', { count: found.length })
  return (
    <button
      type="button"
      className={classes('record-sign badge', isError ? 'error' : 'finding')}
      data-record={record}
      aria-label={name}
      title={name}
      onClick={open}
    >
      <Icon name="warn" />
    </button>
  )
}

type Found = readonly CheckedFinding[] | undefined

function sameFindings(one: Found, other: Found): boolean {
  return one?.length === other?.length && (one ?? []).every((found, at) => found === other?.[at])
}
