import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type CallFailure, useMe, useSignedIn } from '../../state/server.ts'
import { Button, Dialog, TextInput } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

const LONGEST_NAME = 80

/** Changes one's name as others see it. */
export function NameDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('start')
  const { setMe } = useSignedIn()
  const [name, setName] = useState(useMe().person.name)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const words = useFailureWords()
  const isNamed = name.trim() !== '' && name.trim().length <= LONGEST_NAME
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!isNamed) return
    const called = await api.changeMe({ name: name.trim() })
    if (!called.ok) return setFailure(called.reason)
    setMe(called.value)
    onClose()
  }
  return (
    <Dialog title={t('change-name')} isOpen onClose={onClose}>
      <form className="form" onSubmit={(event) => void save(event)} noValidate>
        <TextInput
          label={t('name.label')}
          hint={t('name.hint')}
          value={name}
          onChange={setName}
          error={isNamed ? failure && words(failure) : t('name.needed')}
          autoComplete="name"
          autoFocus
        />
        <div className="actions end">
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isNamed}>
            {t('name.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
