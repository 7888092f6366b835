import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { documentTitle, itemTitle } from '../../../shared/model/item-title.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import type { PlaceToCheck } from '../../../shared/model/place-to-check.ts'
import type { PlaceLeft } from '../../../shared/model/places-left.ts'
import { useAgendaPart, useContentLanguage, useMode } from '../../state/index.ts'
import { choose, useChoice } from './choice.ts'
import './next-session.css'
import { PlaceCard } from './place-card.tsx'
import { groupByItem, type PlaceGroup } from './place-groups.ts'
import { PlacesBar } from './places-bar.tsx'
import { useGoToPlace } from './use-go-to-place.ts'
import { usePlaceEvents } from './use-place-events.ts'
import { usePlaces } from './use-places.ts'

/** What an agenda made from the last one still says of it, to be worked through place by place. */
export function PlacesPanel() {
  const places = usePlaces()
  const { current, filter } = useChoice()
  const shown = places[filter]
  const groups = useGroups(shown)
  const mayEdit = useMode()[0] === 'editing'
  const aboutOf = useAbout()
  const saysLanguage = useAgendaPart(isInSeveral)
  const onGo = useGoToPlace()
  const list = useScrollTo(current)
  const inOrder = useMemo(() => groups.flatMap((group) => group.places), [groups])
  const goOn = useGoOn(inOrder, onGo, list)
  const { events, acceptKind, settleAll } = usePlaceEvents(inOrder, goOn)
  const step = (by: 1 | -1) => {
    const at = inOrder.findIndex(({ place }) => place.id === current)
    const next = at < 0 && by < 0 ? inOrder.length - 1 : (at + by + inOrder.length) % inOrder.length
    const place = inOrder[next]?.place
    if (place) onGo(place, true)
  }
  return (
    <>
      <PlacesBar
        places={places}
        shown={inOrder}
        mayEdit={mayEdit}
        onStep={step}
        onAcceptKind={acceptKind}
        onSettleShown={settleAll}
      />
      {shown.length === 0 && <NothingLeft />}
      <div className="cards place-cards" ref={list}>
        {groups.map((group) => (
          <section key={group.name} className="card-group">
            <h3 className="card-group-name">
              <GroupName name={group.name} />
              <span className="count">{group.places.length}</span>
            </h3>
            <ul className="card-list">
              {group.places.map((left) => (
                <PlaceCard
                  key={left.place.id}
                  left={left}
                  filter={filter}
                  isCurrent={left.place.id === current}
                  mayEdit={mayEdit}
                  about={aboutOf(left.place)}
                  saysLanguage={saysLanguage}
                  onGo={onGo}
                  {...events}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function useGroups(shown: Parameters<typeof groupByItem>[1]): readonly PlaceGroup[] {
  const items = useAgendaPart(useCallback(({ items }: Agenda) => items, []))
  const documents = useAgendaPart(useCallback(({ documents }: Agenda) => documents, []))
  return useMemo(() => groupByItem({ items, documents }, shown), [items, documents, shown])
}

function isInSeveral({ facts }: Agenda): boolean {
  return facts.languages.length > 1
}

/** The title of the document that a symbol or a note belongs to. */
function useAbout(): (place: PlaceToCheck) => string {
  const language = useContentLanguage()
  const documents = useAgendaPart(useCallback(({ documents }: Agenda) => documents, []))
  return useCallback(
    ({ owner, language: written }) => {
      const document = written ? undefined : documents.find(({ id }) => id === owner)
      return document ? documentTitle(document, language) : ''
    },
    [documents, language],
  )
}

/** Goes from a place that is done with to the one after it, the keyboard too. */
function useGoOn(
  inOrder: readonly PlaceLeft[],
  onGo: ReturnType<typeof useGoToPlace>,
  list: RefObject<HTMLElement | null>,
): (left: PlaceLeft) => void {
  const now = useRef(inOrder)
  useEffect(() => {
    now.current = inOrder
  }, [inOrder])
  return useCallback(
    ({ place }) => {
      const at = now.current.findIndex((left) => left.place.id === place.id)
      const next = now.current[at + 1] ?? now.current[at - 1]
      if (!next) return
      onGo(next.place, true)
      requestAnimationFrame(() =>
        cardOf(list.current, next.place.id)?.querySelector<HTMLElement>('.actions button')?.focus(),
      )
    },
    [onGo, list],
  )
}

function cardOf(list: HTMLElement | null, id: string | null): HTMLElement | undefined {
  const cards = list?.querySelectorAll<HTMLElement>('[data-place]') ?? []
  return [...cards].find(({ dataset }) => dataset.place === id)
}

function useScrollTo(current: string | null) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    cardOf(list.current, current)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return list
}

function GroupName({ name }: { readonly name: string }) {
  const { t } = useTranslation('next-session')
  const language = useContentLanguage()
  const title = useAgendaPart(
    useCallback(
      ({ items }: Agenda) => {
        const item = items.find(({ id }) => id === name)
        const label = numberItems(items, language).get(name)?.label ?? ''
        return item ? `${label} ${itemTitle(item, language)}` : ''
      },
      [name, language],
    ),
  )
  if (name === 'masthead' || name === 'timetable') return t(`group.${name}`)
  return <span lang={language}>{title}</span>
}

function NothingLeft() {
  const { t } = useTranslation('next-session')
  const { filter } = useChoice()
  return (
    <div className="panel-note">
      <p>{t(`nothing.${filter}`)}</p>
      {filter !== 'open' && (
        <button
          type="button"
          className="button small"
          onClick={() => choose({ filter: 'open', current: null })}
        >
          {t('show.open')}
        </button>
      )}
    </div>
  )
}
