import { useTranslation } from 'react-i18next'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { plainLine } from '../../../shared/model/plain-text.ts'
import { continuedMark, type TimetableRow } from '../../../shared/model/timetable.ts'
import { itemOf } from '../../state/agenda-index.ts'
import { useAgenda } from '../../state/index.ts'
import { useScene } from './board-context.ts'

/** The title of an entry that points at an item, with "(suite)" after a continued one. */
export function RowTitle({ row }: { readonly row: TimetableRow }) {
  const { t } = useTranslation('timetable')
  const { language, titles } = useScene()
  const agenda = useAgenda()
  const item = row.item === null ? undefined : itemOf(agenda, row.item)
  const title = titles === 'full' && item ? itemTitle(item, language) : plainLine(row.title)
  return (
    <span lang={language} dir="auto">
      {title || t(item ? 'untitled' : 'item-gone')}
      {row.continued && <em> {continuedMark(language)}</em>}
    </span>
  )
}
