import { type UIEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useMayEdit } from '../../state/index.ts'
import { Button } from '../../ui/index.ts'
import { useChoice } from './choice.ts'
import { type CardEvents, FindingCard } from './finding-card.tsx'
import type { FindingGroup } from './finding-groups.ts'
import { GroupName } from './group-name.tsx'
import { useMayIgnore } from './use-may-ignore.ts'
import type { ShownFinding } from './use-shown.ts'

interface CardListProps {
  readonly groups: readonly FindingGroup<ShownFinding>[]
  readonly agenda: Agenda
  readonly events: CardEvents
  readonly onRepairRule: (rule: string) => void
}

/** Cards that are drawn at once, and those that join when the end comes near. */
const STEP = 60
/** How near the end of the list, in CSS pixels, more are drawn. */
const NEAR = 600

/** The cards in their groups; of hundreds the first are drawn, and more as one scrolls. */
export function CardList({ groups, agenda, events, onRepairRule }: CardListProps) {
  const { t } = useTranslation('checks')
  const { current, grouping } = useChoice()
  const mayEdit = useMayEdit()
  const mayIgnore = useMayIgnore()
  const list = useRef<HTMLDivElement>(null)
  const { drawn, onScroll } = useGrowing(groups, current)
  useScrollToCurrent(list, current)
  return (
    <div className="cards finding-cards" ref={list} onScroll={onScroll}>
      {drawn.map(({ name, findings }) => (
        <section key={`${grouping} ${name}`} className="card-group">
          <h2 className="card-group-name">
            <GroupName grouping={grouping} name={name} />
            <span className="count">{countIn(groups, name)}</span>
            {grouping === 'rule' && mayEdit && findings.some(({ finding }) => finding.fix) && (
              <Button variant="quiet" size="small" onPress={() => onRepairRule(name)}>
                {t('repair-rule')}
              </Button>
            )}
          </h2>
          <ul className="card-list">
            {findings.map((shown) => (
              <FindingCard
                key={shown.key}
                shown={shown}
                isCurrent={shown.key === current}
                agenda={agenda}
                mayEdit={mayEdit}
                mayIgnore={mayIgnore}
                {...events}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

type Groups = CardListProps['groups']

/** The first cards; more when the end of the list comes near, or the current one is beyond it. */
function useGrowing(groups: Groups, current: string | null) {
  const [most, setMost] = useState(STEP)
  const list = groups.flatMap(({ findings }) => findings)
  const wanted = Math.max(most, list.findIndex(({ key }) => key === current) + 1)
  const onScroll = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent) => {
    const isNearEnd = scrollTop + clientHeight > scrollHeight - NEAR
    if (isNearEnd && wanted < list.length) setMost(wanted + STEP)
  }
  return { drawn: firstOf(groups, wanted), onScroll }
}

function firstOf(groups: Groups, most: number): Groups {
  let left = most
  const drawn: FindingGroup<ShownFinding>[] = []
  for (const group of groups) {
    if (left <= 0) break
    drawn.push(
      group.findings.length > left ? { ...group, findings: group.findings.slice(0, left) } : group,
    )
    left -= group.findings.length
  }
  return drawn
}

function countIn(groups: Groups, name: string): number {
  return groups.find((group) => group.name === name)?.findings.length ?? 0
}

/** Brings the card of what was clicked in the text into view. */
function useScrollToCurrent(list: { current: HTMLElement | null }, current: string | null): void {
  useEffect(() => {
    const cards = list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? []
    const card = [...cards].find(({ dataset }) => dataset.finding === current)
    card?.scrollIntoView({ block: 'nearest' })
  }, [list, current])
}
