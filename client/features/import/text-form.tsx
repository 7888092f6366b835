import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction, WrittenPlace } from '../../../shared/exchange/corrections/correction.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { Button, TextInput } from '../../ui/index.ts'
import { textAt } from './agenda-rows.ts'

const LINES = 4

interface TextFormProps {
  readonly place: WrittenPlace
  readonly agenda: Agenda
  readonly language: Language
  readonly onWrite: (correction: Correction) => void
  readonly onClose: () => void
}

/** The text of a place, to be written anew. */
export function TextForm({ place, agenda, language, onWrite, onClose }: TextFormProps) {
  const { t } = useTranslation('import')
  const [text, setText] = useState(() => textAt(place, agenda, language))
  return (
    <form
      className="import-text-form"
      onSubmit={(event) => {
        event.preventDefault()
        onWrite({ do: 'write', place, text })
      }}
    >
      <TextInput
        label={t(`text.${place.field}`)}
        value={text}
        onChange={setText}
        rows={LINES}
        lang={language}
        autoFocus
      />
      <div className="actions end">
        <Button size="small" onPress={onClose}>
          {t('common:cancel')}
        </Button>
        <Button type="submit" size="small" variant="primary" isDisabled={text.trim() === ''}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
