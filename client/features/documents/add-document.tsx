import { useTranslation } from 'react-i18next'
import { documentTypeName } from '../../../shared/agenda-schema/document-types.ts'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import type { Language } from '../../../shared/model/language.ts'
import { textOf } from '../../../shared/model/plain-text.ts'
import { goTo } from '../../state/go-to.ts'
import { newId, useApplyEdit } from '../../state/index.ts'
import { announce, Button, Menu, MenuItem, MenuRule } from '../../ui/index.ts'
import { useDocumentTypes } from './use-document-types.ts'

const NO_TYPE = 'none'

interface AddDocumentProps {
  readonly item: Id
  readonly number: string
  readonly language: Language
}

/** Adds a document of a chosen type, its title begun with the words of the type. */
export function AddDocument({ item, number, language }: AddDocumentProps) {
  const { t } = useTranslation('documents')
  const apply = useApplyEdit()
  const types = useDocumentTypes()
  const add = (type: string) => {
    const id = newId()
    const text = textOf(`${documentTypeName(type, language, types)} `)
    const typed: readonly Edit[] = [
      { do: 'change-document', id, values: { type } },
      { do: 'set-text', owner: id, field: 'title', language, text },
    ]
    const isTyped = type !== NO_TYPE
    if (!apply([{ do: 'add-document', id, item, before: null }, ...(isTyped ? typed : [])])) return
    announce(t('added'))
    setTimeout(() => goTo({ document: id, focus: true }))
  }
  return (
    <Menu
      label={t('add-to', { number })}
      onAction={add}
      trigger={
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          className="add-document"
          aria-label={t('add-to', { number })}
        >
          {t('add')}
        </Button>
      }
    >
      <MenuItem id={NO_TYPE} label={t('plain')} />
      <MenuRule />
      {types.map(({ id }) => (
        <MenuItem key={id} id={id} label={documentTypeName(id, language, types)} />
      ))}
    </Menu>
  )
}
