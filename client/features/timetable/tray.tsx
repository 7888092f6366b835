import { type DragEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { inSomeLanguage, timetableTitle } from '../../../shared/model/item-title.ts'
import { type ItemNumber, numberItems } from '../../../shared/model/numbering.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import { itemOf } from '../../state/agenda-index.ts'
import { useAgenda } from '../../state/index.ts'
import { Button, IconButton, Menu, MenuItem } from '../../ui/index.ts'
import { useScene } from './board-context.ts'
import { Chip } from './chip.tsx'

/** What has no place in the timetable yet; dropping an entry here takes it off the table. */
export function Tray() {
  const { t } = useTranslation('timetable')
  const { board, language, mayEdit, ask, lifted, letGo, remove } = useScene()
  const agenda = useAgenda()
  const numbers = useMemo(() => numberItems(agenda.items, language), [agenda.items, language])
  const takeOff = (event: DragEvent) => {
    if (lifted?.load.is !== 'entry') return
    event.preventDefault()
    letGo()
    remove(lifted.load.entry)
  }
  return (
    <section
      className="tray"
      aria-label={t('tray')}
      onDragOver={(event) => {
        if (lifted?.load.is === 'entry') event.preventDefault()
      }}
      onDrop={takeOff}
    >
      {board.unscheduled.map((id) => (
        <TrayChip key={id} id={id} number={numbers.get(id)} />
      ))}
      {board.unscheduled.length === 0 && <p className="tray-empty">{t('tray-empty')}</p>}
      {mayEdit && (
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          className="tray-add"
          onPress={() => ask({ is: 'where-to', load: { is: 'text' } })}
        >
          {t('free-text')}
        </Button>
      )}
    </section>
  )
}

function TrayChip({ id, number }: { readonly id: Id; readonly number: ItemNumber | undefined }) {
  const { t } = useTranslation('timetable')
  const { language, titles, mayEdit } = useScene()
  const agenda = useAgenda()
  const item = itemOf(agenda, id)
  if (!item) return null
  const chosen = titles === 'short' ? timetableTitle(item, language).text : item.title[language]
  const title = plainLine(chosen ?? inSomeLanguage(item.title, language)?.text)
  return (
    <Chip
      load={{ is: 'item', item: id }}
      place={null}
      number={number?.label ?? ''}
      title={
        <span lang={language} dir="auto">
          {title || t('untitled')}
        </span>
      }
      menu={mayEdit && <TrayMenu id={id} name={number?.label ?? ''} />}
    />
  )
}

function TrayMenu({ id, name }: { readonly id: Id; readonly name: string }) {
  const { t } = useTranslation('timetable')
  const { ask } = useScene()
  const label = t('chip-menu', { name })
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="more" size="small" className="chip-more" label={label} />}
    >
      <MenuItem
        id="place"
        icon="later"
        label={t('place-in-meeting')}
        onAction={() => ask({ is: 'where-to', load: { is: 'item', item: id } })}
      />
      <MenuItem
        id="short"
        icon="pen"
        label={t('short-title')}
        onAction={() => ask({ is: 'short-title', item: id })}
      />
    </Menu>
  )
}
