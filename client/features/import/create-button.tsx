import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { api } from '../../state/server.ts'
import { Button, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

interface CreateButtonProps {
  readonly agenda: Agenda
  readonly onCreated: (id: string) => void
}

/** Makes the agenda as it stands. */
export function CreateButton({ agenda, onCreated }: CreateButtonProps) {
  const { t } = useTranslation('import')
  const words = useFailureWords()
  const [isBusy, setIsBusy] = useState(false)
  const create = async () => {
    setIsBusy(true)
    const called = await api.createAgenda({ from: 'agenda', agenda })
    setIsBusy(false)
    if (called.ok) onCreated(called.value.id)
    else showToast(words(called.reason), { tone: 'error' })
  }
  return (
    <Button variant="primary" isBusy={isBusy} onPress={() => void create()}>
      {t('create')}
    </Button>
  )
}
