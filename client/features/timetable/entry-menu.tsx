import { useTranslation } from 'react-i18next'
import type { TimetableRow } from '../../../shared/model/timetable.ts'
import { startComment } from '../../state/comment-draft.ts'
import { goTo } from '../../state/go-to.ts'
import { IconButton, Menu, MenuItem, MenuRule } from '../../ui/index.ts'
import { useScene } from './board-context.ts'
import type { CellPlace } from './board-layout.ts'
import { nextMeeting } from './cell-moves.ts'

interface EntryMenuProps {
  readonly row: TimetableRow
  readonly cell: CellPlace
}

/** What can be done with an entry besides carrying it. */
export function EntryMenu({ row, cell }: EntryMenuProps) {
  const { t } = useTranslation('timetable')
  const { board, ask, remove, put } = useScene()
  const { item } = row
  const next = nextMeeting(board, cell)
  const name = row.label || t('free-text')
  return (
    <Menu
      label={t('chip-menu', { name })}
      trigger={
        <IconButton
          icon="more"
          size="small"
          className="chip-more"
          label={t('chip-menu', { name })}
        />
      }
    >
      <MenuItem
        id="move"
        icon="later"
        label={t('move-to')}
        onAction={() => ask({ is: 'where-to', load: { is: 'entry', entry: row.entry } })}
      />
      {item && (
        <>
          <MenuItem
            id="continue"
            icon="plus"
            label={t('continue')}
            hint={t('continue-hint')}
            isDisabled={!next}
            onAction={() => {
              if (next) put({ is: 'item', item }, { cell: next })
            }}
          />
          <MenuItem
            id="short"
            icon="pen"
            label={t('short-title')}
            onAction={() => ask({ is: 'short-title', item })}
          />
          <MenuItem
            id="go"
            icon="sheet"
            label={t('to-item')}
            onAction={() => goTo({ item, field: 'title', focus: true })}
          />
        </>
      )}
      <MenuItem
        id="comment"
        icon="bubble"
        label={t('comment')}
        onAction={() => startComment({ on: 'entry', id: row.entry })}
      />
      <MenuRule />
      <MenuItem
        id="remove"
        icon="trash"
        label={t('remove')}
        keys={t('key-delete')}
        onAction={() => remove(row.entry)}
      />
    </Menu>
  )
}
