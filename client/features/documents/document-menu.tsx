import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { documentOf } from '../../state/agenda-index.ts'
import { startComment } from '../../state/comment-draft.ts'
import { useContentLanguage, useSession } from '../../state/index.ts'
import { Button, Dialog, IconButton, Menu, MenuItem, MenuRule } from '../../ui/index.ts'

interface DocumentMenuProps {
  readonly id: Id
  readonly name: string
  readonly onStep: (by: 1 | -1) => void
  readonly onMoveTo: (item: Id, number: string) => void
  readonly onDetails: () => void
  readonly onDelete: () => void
}

/** What can be done to a document, for those who do not know the keys. */
export function DocumentMenu(props: DocumentMenuProps) {
  const { id, name, onStep, onMoveTo, onDetails, onDelete } = props
  const { t } = useTranslation('documents')
  const [choosing, setChoosing] = useState(false)
  const label = t('actions', { title: name })
  return (
    <>
      <Menu
        label={label}
        trigger={<IconButton icon="more" size="small" label={label} className="document-more" />}
      >
        <MenuItem id="details" label={t('details')} icon="pen" onAction={onDetails} />
        <MenuItem id="up" label={t('up')} icon="up" keys="Alt ↑" onAction={() => onStep(-1)} />
        <MenuItem id="down" label={t('down')} icon="down" keys="Alt ↓" onAction={() => onStep(1)} />
        <MenuItem
          id="move-to"
          label={t('move-to')}
          icon="later"
          onAction={() => setChoosing(true)}
        />
        <MenuItem
          id="comment"
          label={t('comment')}
          icon="bubble"
          onAction={() => startComment({ on: 'document', id })}
        />
        <MenuRule />
        <MenuItem id="delete" label={t('delete')} icon="trash" danger onAction={onDelete} />
      </Menu>
      {choosing && (
        <Dialog
          title={t('move-to')}
          isOpen
          onClose={() => setChoosing(false)}
          closeLabel={t('close')}
        >
          <ItemChoice
            document={id}
            onChoose={(item, number) => {
              setChoosing(false)
              onMoveTo(item, number)
            }}
          />
        </Dialog>
      )}
    </>
  )
}

interface ItemChoiceProps {
  readonly document: Id
  readonly onChoose: (item: Id, number: string) => void
}

/** The items that a document can go to, as they stand when the list opens. */
function ItemChoice({ document, onChoose }: ItemChoiceProps) {
  const { t } = useTranslation('documents')
  const { reader } = useSession()
  const language = useContentLanguage()
  const [agenda] = useState<Agenda>(reader.agenda)
  const numbers = useMemo(() => numberItems(agenda.items, language), [agenda, language])
  const here = documentOf(agenda, document)?.item
  return (
    <ul className="item-choice">
      {agenda.items.map((item) => {
        const number = numbers.get(item.id)?.label ?? ''
        const title = itemTitle(item, language) || t('untitled')
        return (
          <li key={item.id}>
            <Button
              variant="quiet"
              isDisabled={item.id === here}
              onPress={() => onChoose(item.id, number)}
            >
              {t('move-to-item', { number, title })}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
