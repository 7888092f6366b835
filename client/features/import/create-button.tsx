import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importedSuggestions } from '../../../shared/exchange/corrections/imported-suggestions.ts'
import { importedThreads } from '../../../shared/exchange/corrections/imported-threads.ts'
import type { ImportResult } from '../../../shared/model/import-result.ts'
import { api } from '../../state/server.ts'
import { Button, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

interface CreateButtonProps {
  readonly result: ImportResult
  readonly onCreated: (id: string) => void
}

/** Makes the agenda as it stands; comments and tracked changes of its file go with it. */
export function CreateButton({ result, onCreated }: CreateButtonProps) {
  const { t } = useTranslation('import')
  const words = useFailureWords()
  const [isBusy, setIsBusy] = useState(false)
  const create = async () => {
    setIsBusy(true)
    const { agenda } = result
    const threads = importedThreads(result)
    const suggestions = importedSuggestions(result)
    const body = { from: 'agenda', agenda, threads, suggestions } as const
    const called = await api.createAgenda(body)
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
