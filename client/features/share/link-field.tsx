import { useTranslation } from 'react-i18next'
import { Button, showToast, TextInput } from '../../ui/index.ts'

interface LinkFieldProps {
  readonly link: string
  readonly label: string
  readonly hint: string
}

/** A link that is shown this once, and the button that copies it. */
export function LinkField({ link, label, hint }: LinkFieldProps) {
  const { t } = useTranslation('share')
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    showToast(t('copied'))
  }
  return (
    <div className="share-link">
      <TextInput
        label={label}
        hint={hint}
        value={link}
        onChange={ignore}
        isReadOnly
        inputClassName="share-link-text"
      />
      <Button icon="copy" onPress={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  )
}

function ignore(): void {}
