import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Person } from '../../../shared/model/person.ts'
import { Button, Dialog, IconButton, Menu, MenuChoice, MenuItem, MenuRule } from '../../ui/index.ts'
import { choose, useChoice } from './choice.ts'
import type { ShownCard } from './ordered-cards.ts'
import { useDecide } from './use-decide.ts'
import { useCards } from './use-shown-cards.ts'
import { useStep } from './use-step.ts'

interface SuggestionsBarProps {
  readonly cards: readonly ShownCard[]
  readonly people: ReadonlyMap<Id, Person>
  readonly labels: ReadonlyMap<Id, string>
  readonly maySettle: boolean
}

/** "3 of 17", the steps, the filter, and deciding all that is shown. */
export function SuggestionsBar({ cards, people, labels, maySettle }: SuggestionsBarProps) {
  const { t } = useTranslation('suggestions')
  const { current } = useChoice()
  const step = useStep()
  const count = cards.length
  const at = cards.findIndex(({ key }) => key === current) + 1
  const isEmpty = count === 0
  return (
    <div className="panel-bar">
      <b className="numeric" role="status">
        {at > 0 ? t('position', { at, count }) : t('count', { count })}
      </b>
      <IconButton
        icon="prev"
        size="small"
        label={t('previous')}
        keys="Shift+F9"
        isDisabled={isEmpty}
        onPress={() => step(-1)}
      />
      <IconButton
        icon="next"
        size="small"
        label={t('next')}
        keys="F9"
        isDisabled={isEmpty}
        onPress={() => step(1)}
      />
      <span className="spacer" />
      <FilterMenu people={people} labels={labels} />
      {maySettle && <AllMenu cards={cards} />}
    </div>
  )
}

/** What stands for everybody and for everything in the filter; no id begins so. */
const EVERYBODY = '*person'
const EVERY_ITEM = '*item'

function FilterMenu({ people, labels }: Pick<SuggestionsBarProps, 'people' | 'labels'>) {
  const { t } = useTranslation('suggestions')
  const { by, item } = useChoice()
  const cards = useCards()
  const authors = [...new Set(cards.flatMap(({ card }) => card.by ?? []))]
  const items = [...new Set(cards.flatMap((one) => one.item ?? []))]
  const nameOf = (id: Id) => people.get(id)?.name ?? t('somebody')
  const said = [by && nameOf(by), item && labels.get(item)].filter(Boolean).join(' · ')
  const trigger = (
    <Button variant="quiet" size="small" icon="filter">
      {said || t('filter')}
    </Button>
  )
  return (
    <Menu label={t('filter')} trigger={trigger}>
      <MenuChoice
        label={t('by-person')}
        value={by ?? EVERYBODY}
        onChange={(id) => choose({ by: id === EVERYBODY ? null : id })}
      >
        <MenuItem id={EVERYBODY} label={t('everybody')} />
        {authors.map((id) => (
          <MenuItem key={id} id={id} label={nameOf(id)} />
        ))}
      </MenuChoice>
      <MenuRule />
      <MenuChoice
        label={t('by-item')}
        value={item ?? EVERY_ITEM}
        onChange={(id) => choose({ item: id === EVERY_ITEM ? null : id })}
      >
        <MenuItem id={EVERY_ITEM} label={t('every-item')} />
        {items.map((id) => (
          <MenuItem key={id} id={id} label={labels.get(id) ?? ''} />
        ))}
      </MenuChoice>
    </Menu>
  )
}

function AllMenu({ cards }: Pick<SuggestionsBarProps, 'cards'>) {
  const { t } = useTranslation('suggestions')
  const [asked, ask] = useState<'accept' | 'reject' | null>(null)
  const decide = useDecide()
  const count = cards.length
  const close = () => ask(null)
  return (
    <>
      <Menu label={t('more')} trigger={<IconButton icon="more" size="small" label={t('more')} />}>
        {(['accept', 'reject'] as const).map((verdict) => (
          <MenuItem
            key={verdict}
            id={verdict}
            label={t(`${verdict}-all`, { count })}
            isDisabled={count === 0}
            onAction={() => ask(verdict)}
          />
        ))}
      </Menu>
      <Dialog
        title={t(`${asked ?? 'accept'}-all-title`, { count })}
        isOpen={asked !== null}
        onClose={close}
        role="alertdialog"
      >
        <p>{t('all-about')}</p>
        <div className="actions end">
          <Button onPress={close} autoFocus>
            {t('common:cancel')}
          </Button>
          <Button
            variant="primary"
            onPress={() => {
              if (asked) decide(asked, cards)
              close()
            }}
          >
            {t(`${asked ?? 'accept'}-all`, { count })}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
