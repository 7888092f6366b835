import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton, TextInput } from '../../ui/index.ts'

interface LinkPromptProps {
  readonly address: string
  /** Sets the address; returns false for one that no text may hold. */
  readonly onSet: (address: string) => boolean
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** Asks for the address of a link, in the place of the toolbar; Escape goes back to the text. */
export function LinkPrompt({ address, onSet, onRemove, onClose }: LinkPromptProps) {
  const { t } = useTranslation('editor')
  const [value, setValue] = useState(address)
  const [error, setError] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (onSet(value)) onClose()
    else setError(t('link-refused'))
  }
  return (
    <form
      className="link-prompt"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <TextInput
        label={t('link-address')}
        hideLabel
        type="text"
        value={value}
        onChange={(typed) => {
          setValue(typed)
          setError(null) // an input in error would keep the form from being sent
        }}
        error={error}
        placeholder="https://"
        autoFocus
      />
      <Button size="small" variant="primary" type="submit">
        {t('link-set')}
      </Button>
      {address !== '' && (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            onRemove()
            onClose()
          }}
        >
          {t('link-remove')}
        </Button>
      )}
      <IconButton icon="x" size="small" label={t('link-cancel')} onPress={onClose} />
    </form>
  )
}
