import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LARGEST_IMPORT } from '../../../shared/protocol/problem.ts'
import { api, type CallFailure, type Imported } from '../../state/index.ts'
import { Button, Dialog, Progress } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

interface ImportDialogProps {
  readonly file: File
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Reads a file as an agenda, says what was found in it, and creates the agenda when told to. */
export function ImportDialog({ file, onClose, onCreated }: ImportDialogProps) {
  const { t } = useTranslation('import')
  const words = useFailureWords()
  const [imported, setImported] = useState<Imported | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    void readFile(file, stop.signal).then((called) => {
      if (stop.signal.aborted) return
      if (called.ok) setImported(called.value)
      else setFailure(called.reason)
    })
    return () => stop.abort()
  }, [file])
  const create = async () => {
    if (!imported) return
    setIsBusy(true)
    const called = await api.createAgenda({ from: 'agenda', agenda: imported.agenda })
    setIsBusy(false)
    if (called.ok) onCreated(called.value.id)
    else setFailure(called.reason)
  }
  return (
    <Dialog title={t('title', { name: file.name })} isOpen onClose={onClose}>
      {!imported && !failure && <Progress label={t('reading')} />}
      {failure && <p role="alert">{words(failure)}</p>}
      {imported && <Summary imported={imported} />}
      <div className="actions end">
        <Button onPress={onClose}>{t('common:cancel')}</Button>
        {imported && (
          <Button variant="primary" isDisabled={isBusy} onPress={() => void create()}>
            {t('create')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function Summary({ imported: { agenda, findings } }: { readonly imported: Imported }) {
  const { t } = useTranslation('import')
  const counts = {
    items: agenda.items.length,
    documents: agenda.documents.length,
    meetings: agenda.meetings.length,
    findings: findings.length,
    unplaced: agenda.unplaced.length,
  }
  return (
    <ul className="summary">
      {Object.entries(counts).map(([what, count]) => (
        <li key={what}>{t(`count.${what}`, { count })}</li>
      ))}
    </ul>
  )
}

async function readFile(file: File, signal: AbortSignal) {
  if (file.size > LARGEST_IMPORT) {
    return { ok: false, reason: { code: 'file-too-large' } } as const
  }
  if (file.size === 0) return { ok: false, reason: { code: 'file-empty' } } as const
  return api.importFile(file, signal)
}
