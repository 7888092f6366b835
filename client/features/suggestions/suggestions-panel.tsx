import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { type ItemNumber, numberItems } from '../../../shared/model/numbering.ts'
import { useAgendaPart, useContentLanguage, useMode, useSession } from '../../state/index.ts'
import { useMaySettle } from '../../state/proposals.ts'
import { useKnownPeople } from '../../state/suggestions.ts'
import { ProposalCards } from '../proposals/index.ts'
import { useChoice } from './choice.ts'
import type { ShownCard } from './ordered-cards.ts'
import { SuggestionItem } from './suggestion-item.tsx'
import { SuggestionsBar } from './suggestions-bar.tsx'
import './suggestions.css'
import { useDecide } from './use-decide.ts'
import { useGoToCard } from './use-go-to-card.ts'
import { useShownCards } from './use-shown-cards.ts'

/** Cards that are drawn at once, and those that join when the end comes near. */
const STEP = 25

/** What is suggested in the texts of the agenda, to be looked at and decided. */
export function SuggestionsPanel() {
  const { t } = useTranslation('suggestions')
  const cards = useShownCards()
  const people = useKnownPeople()
  const labels = useLabels()
  const { by, item } = useChoice()
  const isViewing = useMode()[0] === 'viewing'
  const maySettle = useMaySettle() && !isViewing
  const isFiltered = by !== null || item !== null
  return (
    <>
      <SuggestionsBar cards={cards} people={people} labels={labels} maySettle={maySettle} />
      <ProposalCards />
      {cards.length === 0 && (
        <p className="panel-note">{t(isFiltered ? 'nothing-shown' : 'nothing')}</p>
      )}
      <CardList
        cards={cards}
        people={people}
        labels={labels}
        maySettle={maySettle}
        mayWithdraw={!isViewing}
      />
    </>
  )
}

interface CardListProps {
  readonly cards: readonly ShownCard[]
  readonly people: ReturnType<typeof useKnownPeople>
  readonly labels: ReadonlyMap<Id, string>
  readonly maySettle: boolean
  readonly mayWithdraw: boolean
}

function CardList({ cards, people, labels, maySettle, mayWithdraw }: CardListProps) {
  const { current } = useChoice()
  const { person: myself } = useSession()
  const language = useContentLanguage()
  const onGo = useGoToCard()
  const onDecide = useSteady(useDecide())
  const list = useRef<HTMLUListElement>(null)
  const { drawn, end } = useGrowing(cards, current)
  useScrollToCurrent(list, current)
  const whereOf = ({ item, place }: ShownCard) => {
    const label = (item && labels.get(item)) ?? ''
    return place.language === language ? label : `${label} · ${place.language.toUpperCase()}`
  }
  return (
    <ul className="cards suggestion-cards" ref={list}>
      {drawn.map((shown) => (
        <SuggestionItem
          key={`${shown.place.owner} ${shown.place.field} ${shown.key}`}
          shown={shown}
          person={(shown.card.by && people.get(shown.card.by)) || null}
          where={whereOf(shown)}
          isCurrent={shown.key === current}
          maySettle={maySettle}
          mayWithdraw={mayWithdraw && !maySettle && shown.card.by === myself}
          onGo={onGo}
          onDecide={onDecide}
        />
      ))}
      <li ref={end} aria-hidden="true" className="end" />
    </ul>
  )
}

/** The same function all along that does what the last one would. */
function useSteady<Args extends readonly unknown[]>(
  run: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}

/** The first cards; more when the end of the list comes near, or the current one is beyond it. */
function useGrowing(cards: readonly ShownCard[], current: string | null) {
  const [most, setMost] = useState(STEP)
  const end = useRef<HTMLLIElement>(null)
  const wanted = Math.max(most, cards.findIndex(({ key }) => key === current) + 1)
  const total = cards.length
  useEffect(() => {
    const element = end.current
    if (!element || most >= total) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setMost(most + STEP)
      },
      { root: element.parentElement, rootMargin: '900px 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [most, total])
  return { drawn: cards.slice(0, wanted), end }
}

/** Brings the card of what was clicked in the text into view. */
function useScrollToCurrent(list: { current: HTMLElement | null }, current: string | null): void {
  useEffect(() => {
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-card]') ?? []
    const card = [...cards].find(({ dataset }) => dataset.card === current)
    card?.scrollIntoView({ block: 'nearest' })
  }, [list, current])
}

/** The numbers of the items, as the agenda prints them. */
function useLabels(): ReadonlyMap<Id, string> {
  const language = useContentLanguage()
  const select = useCallback(
    ({ items }: Agenda) => labelsOf(numberItems(items, language)),
    [language],
  )
  return useAgendaPart(select, sameLabels)
}

function labelsOf(numbers: ReadonlyMap<Id, ItemNumber>): ReadonlyMap<Id, string> {
  return new Map([...numbers].map(([id, { label }]) => [id, label]))
}

function sameLabels(one: ReadonlyMap<Id, string>, other: ReadonlyMap<Id, string>): boolean {
  return one.size === other.size && [...one].every(([id, label]) => other.get(id) === label)
}
