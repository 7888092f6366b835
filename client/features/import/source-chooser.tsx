import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, TextInput } from '../../ui/index.ts'
import { FileDrop, fileOfText, takeInHand } from '../import-source/index.ts'

const LINES = 14

/** A place to drop a file or to choose one, and a field to paste a text into. */
export function SourceChooser() {
  const { t } = useTranslation('import')
  const [text, setText] = useState('')
  return (
    <div className="import-choose">
      <FileDrop title={t('choose.drop')} text={t('choose.drop-hint')} onFile={takeInHand} />
      <form
        className="import-paste"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim()) takeInHand(fileOfText(text, t('choose.pasted')))
        }}
      >
        <TextInput
          label={t('choose.paste')}
          hint={t('choose.paste-hint')}
          value={text}
          onChange={setText}
          rows={LINES}
        />
        <div className="actions end">
          <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
            {t('choose.read')}
          </Button>
        </div>
      </form>
    </div>
  )
}
