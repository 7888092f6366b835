import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Edit } from '../../../shared/model/edit.ts'
import type { PlaceKind } from '../../../shared/model/place-to-check.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'
import { useApplyEdit, useSession } from '../../state/index.ts'
import { announce, showToast } from '../../ui/index.ts'
import { choose } from './choice.ts'
import type { PlaceEvents } from './place-card.tsx'
import { acceptEdits, canAccept, putBackEdits, settle, unsettle } from './place-edits.ts'

/** What can be done to places, each thing one step of undo. */
export interface PlaceActs {
  readonly events: Omit<PlaceEvents, 'onGo'>
  readonly acceptKind: (kind: PlaceKind) => void
  readonly settleAll: () => void
}

/**
 * The acts upon the places shown, in their order.
 *
 * @param onDone hears of each place that one act was done upon
 */
export function usePlaceEvents(
  shown: readonly PlaceLeft[],
  onDone: (left: PlaceLeft) => void,
): PlaceActs {
  const { t } = useTranslation('next-session')
  const { reader } = useSession()
  const apply = useApplyEdit()
  const events = useMemo((): PlaceActs['events'] => {
    const act = (left: PlaceLeft, edits: readonly Edit[], said: string) => {
      if (!apply(edits)) return
      announce(t(said))
      onDone(left)
    }
    return {
      onAccept: (left) => act(left, acceptEdits(reader.agenda(), [left]), 'accepted'),
      onPutBack: (left) => act(left, putBackEdits(reader.agenda(), left), 'put-back-done'),
      onSettle: (left) => act(left, [settle(left)], 'settled'),
      onUnsettle: (left) => act(left, [unsettle(left)], 'unsettled'),
    }
  }, [reader, apply, t, onDone])
  const acceptKind = (kind: PlaceKind) => {
    const all = shown.filter((left) => left.place.kind === kind && canAccept(left))
    if (!apply(acceptEdits(reader.agenda(), all))) return
    choose({ current: null })
    showToast(t('accepted-many', { count: all.length }))
  }
  const settleAll = () => {
    if (apply(shown.map(settle))) showToast(t('settled-many', { count: shown.length }))
  }
  return { events, acceptKind, settleAll }
}
