import { useTranslation } from 'react-i18next'
import { startComment } from '../../state/comment-draft.ts'
import { IconButton, Menu, MenuItem, MenuRule } from '../../ui/index.ts'
import type { Move } from './item-moves.ts'
import type { OutlineRow } from './outline-rows.ts'

/** What the menu of a row offers. */
export type RowAction = Move | 'retitle' | 'short-title' | 'add-after' | 'add-inside' | 'delete'

interface RowMenuProps {
  readonly row: OutlineRow
  readonly onAction: (action: RowAction, row: OutlineRow) => void
}

/** Everything that can be done to an item, for pointers and fingers, with the keys beside. */
export function RowMenu({ row, onAction }: RowMenuProps) {
  const { t } = useTranslation('outline')
  const label = t('row-menu', { number: row.number })
  const line = (id: RowAction, text: string, keys?: string) => (
    <MenuItem
      id={id}
      label={text}
      keys={keys}
      danger={id === 'delete'}
      onAction={() => onAction(id, row)}
    />
  )
  return (
    <Menu
      label={label}
      trigger={
        <IconButton
          icon="more"
          size="small"
          label={label}
          className="row-more"
          excludeFromTabOrder
        />
      }
    >
      {line('retitle', t('retitle'), 'F2')}
      {line('short-title', t('short-title'))}
      {line('add-after', t('add-after'), t('key.add-after'))}
      {line('add-inside', t('add-inside'))}
      <MenuRule />
      {line('up', t('move.up'), 'Alt ↑')}
      {line('down', t('move.down'), 'Alt ↓')}
      {line('demote', t('move.demote'), 'Alt →')}
      {line('promote', t('move.promote'), 'Alt ←')}
      <MenuRule />
      <MenuItem
        id="comment"
        label={t('comment')}
        onAction={() => startComment({ on: 'item', id: row.id })}
      />
      {line('delete', t('delete'), t('key.delete'))}
    </Menu>
  )
}
