import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, UnplacedLine } from '../../../shared/model/agenda.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { isBlank, textOf } from '../../../shared/model/plain-text.ts'
import { useAgendaPart, useApplyEdit, useContentLanguage, useSession } from '../../state/index.ts'
import { Button, Menu, MenuItem, showToast } from '../../ui/index.ts'

/** Puts a line at the end of the annotation of the item that the drafter chooses. */
export function InsertInto({ line }: { readonly line: UnplacedLine }) {
  const { t } = useTranslation('outline')
  const { reader } = useSession()
  const apply = useApplyEdit()
  const language = useContentLanguage()
  const items = useAgendaPart(useCallback((agenda: Agenda) => agenda.items, []))
  const numbers = useMemo(() => numberItems(items, language), [items, language])
  const insert = (item: string) => {
    const place = { owner: item, field: 'annotation', language } as const
    const written = reader.text(place)
    const added = textOf(line.text)
    const text = isBlank(written) ? added : [...written, ...added]
    const inserted = apply([
      { do: 'set-text', ...place, text },
      { do: 'delete', what: 'unplaced', id: line.id },
    ])
    const number = numbers.get(item)?.label ?? ''
    if (inserted) showToast(t('unplaced.inserted', { line: line.line, number }))
  }
  return (
    <Menu
      label={t('unplaced.insert')}
      onAction={insert}
      trigger={
        <Button size="small" icon="later" chevron>
          {t('unplaced.insert')}
        </Button>
      }
    >
      {items.map((item) => {
        const number = numbers.get(item.id)?.label ?? ''
        const title = itemTitle(item, language) || t('untitled')
        const label = t('unplaced.insert-item', { number, title })
        return <MenuItem key={item.id} id={item.id} label={label} />
      })}
    </Menu>
  )
}
