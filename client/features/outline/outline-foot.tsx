import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { countMeetings, type MeetingCount } from '../../../shared/model/meeting-count.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart } from '../../state/index.ts'
import { Button, Dialog } from '../../ui/index.ts'
import { DeletedList, deletedCount } from '../deleted/index.ts'
import { UnplacedTray } from '../unplaced/index.ts'

/** Below the tree: the annex with its meetings, and the trays of what is not on the sheet. */
export function OutlineFoot({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation('outline')
  const count = useAgendaPart(countOf, sameCount)
  const { total, entitlement } = count
  const said =
    entitlement === null
      ? t('meetings', { count: total })
      : t('meetings-of', { count: total, entitlement })
  const go = () => {
    onGo?.()
    goTo({ annex: true })
  }
  return (
    <>
      <Trays />
      <button type="button" className="side-foot tree-foot" onClick={go}>
        <span>{t('annex')}</span>
        <span className="meter">
          <MeterTrack count={count} />
          <span className="visually-hidden">{said}</span>
        </span>
      </button>
    </>
  )
}

function MeterTrack({ count }: { readonly count: MeetingCount }) {
  const { plenary, total, beyond, entitlement } = count
  const length = Math.max(total, entitlement ?? 0)
  const kindOf = (index: number) => {
    if (index >= total) return undefined
    if (index >= total - beyond) return 'over'
    return index < plenary ? 'used' : 'parallel'
  }
  return (
    <span className="meter-track" aria-hidden="true">
      {Array.from({ length }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tick is nothing but its place
        <i key={index} className={kindOf(index)} />
      ))}
    </span>
  )
}

function Trays() {
  const { t } = useTranslation('outline')
  const unplaced = useAgendaPart(useCallback((agenda: Agenda) => agenda.unplaced.length, []))
  const deleted = useAgendaPart(deletedCount)
  const [open, setOpen] = useState<'unplaced' | 'deleted' | null>(null)
  const close = () => setOpen(null)
  if (unplaced === 0 && deleted === 0 && !open) return null
  return (
    <div className="side-foot trays">
      {unplaced > 0 && (
        <Button variant="quiet" size="small" icon="inbox" onPress={() => setOpen('unplaced')}>
          {t('unplaced.count', { count: unplaced })}
        </Button>
      )}
      {deleted > 0 && (
        <Button variant="quiet" size="small" icon="trash" onPress={() => setOpen('deleted')}>
          {t('deleted-list.count', { count: deleted })}
        </Button>
      )}
      <Dialog
        title={t(open === 'deleted' ? 'deleted-list.title' : 'unplaced.title')}
        isOpen={open !== null}
        onClose={close}
        closeLabel={t('close')}
        size="wide"
      >
        {open === 'deleted' ? <DeletedList /> : <UnplacedTray />}
      </Dialog>
    </div>
  )
}

function countOf(agenda: Agenda): MeetingCount {
  return countMeetings(agenda, schemaById(agenda.facts.schema).meetingEntitlement)
}

function sameCount(one: MeetingCount, other: MeetingCount): boolean {
  return (
    one.plenary === other.plenary &&
    one.parallel === other.parallel &&
    one.entitlement === other.entitlement
  )
}
