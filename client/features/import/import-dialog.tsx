import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type CallFailure, type Imported } from '../../state/server.ts'
import { announce, Banner, Button, Dialog, Progress } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import './import.css'
import { ImportSummary } from './import-summary.tsx'
import { NotPlaced } from './not-placed.tsx'
import { PlacesToCheck } from './places-to-check.tsx'
import { useReading } from './use-reading.ts'

interface ImportDialogProps {
  readonly file: File
  readonly onClose: () => void
  /** Called with the id of the agenda that was made. */
  readonly onCreated: (id: string) => void
}

/** Reads a file as an agenda, says what was found in it, and creates the agenda when told to. */
export function ImportDialog({ file, onClose, onCreated }: ImportDialogProps) {
  const { t } = useTranslation('import')
  const words = useFailureWords()
  const { reading, again } = useReading(file)
  const title = t('title', { name: file.name })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size={reading.state === 'read' ? 'wide' : 'normal'}
    >
      {reading.state === 'reading' && (
        <>
          <p>{t('reading')}</p>
          <Progress label={t('reading')} />
        </>
      )}
      {reading.state === 'failed' && <p role="alert">{words(reading.failure)}</p>}
      {reading.state === 'read' ? (
        <Result imported={reading.imported} onClose={onClose} onCreated={onCreated} />
      ) : (
        <div className="actions end">
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          {reading.state === 'failed' && isWorthAnotherTry(reading.failure) && (
            <Button variant="primary" onPress={again}>
              {t('common:try-again')}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  )
}

function isWorthAnotherTry({ code }: CallFailure): boolean {
  return ['unreachable', 'internal', 'going-down', 'too-many-tries'].includes(code)
}

interface ResultProps {
  readonly imported: Imported
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** What was read, and the two ways on. */
function Result({ imported, onClose, onCreated }: ResultProps) {
  const { t } = useTranslation('import')
  const words = useFailureWords()
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const { agenda, findings } = imported
  const isEmpty = agenda.items.length === 0
  const count = agenda.items.length
  useEffect(() => announce(t('read', { count })), [t, count])
  const create = async () => {
    setIsBusy(true)
    setFailure(null)
    const called = await api.createAgenda({ from: 'agenda', agenda })
    setIsBusy(false)
    if (called.ok) onCreated(called.value.id)
    else setFailure(called.reason)
  }
  return (
    <>
      <div className="import-result">
        {isEmpty && <Banner tone="warn">{t('no-agenda')}</Banner>}
        <ImportSummary imported={imported} />
        <PlacesToCheck findings={findings} />
        <NotPlaced lines={agenda.unplaced} />
      </div>
      {failure && <p role="alert">{words(failure)}</p>}
      <div className="actions end">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        <Button variant="primary" isBusy={isBusy} onPress={() => void create()}>
          {t('create')}
        </Button>
      </div>
    </>
  )
}
