import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
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

/** The acts upon the places shown. After one, the place after it is the current one. */
export function usePlaceEvents(shown: readonly PlaceLeft[]): PlaceActs {
  const { t } = useTranslation('next-session')
  const { reader } = useSession()
  const apply = useApplyEdit()
  const events = useMemo((): PlaceActs['events'] => {
    const say = (key: string) => announce(t(key))
    return {
      onAccept: (left) => {
        if (apply(acceptEdits(reader.agenda(), [left]))) say('accepted')
      },
      onPutBack: (left) => {
        if (apply(putBackEdits(reader.agenda(), left))) say('put-back-done')
      },
      onSettle: (left) => {
        if (apply(settle(left))) say('settled')
      },
      onUnsettle: (left) => {
        if (apply(unsettle(left))) say('unsettled')
      },
    }
  }, [reader, apply, t])
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
