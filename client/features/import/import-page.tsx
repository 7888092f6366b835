import { useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { agendaPath } from '../../../shared/protocol/paths.ts'
import type { CallFailure } from '../../state/server.ts'
import { Button, Progress } from '../../ui/index.ts'
import { sourceInHand, takeInHand } from '../import-source/index.ts'
import { useFailureWords, usePageTitle } from '../setup/index.ts'
import './import.css'
import './import-lines.css'
import './import-preview.css'
import './import-card.css'
import { ImportHeader } from './import-header.tsx'
import { SourceChooser } from './source-chooser.tsx'
import { useReading } from './use-reading.ts'
import { Workbench } from './workbench.tsx'

/** Import of a file or of pasted text: choose, read, check beside the source, create. */
export function ImportPage() {
  const { t } = useTranslation('import')
  const file = useSyncExternalStore(sourceInHand.subscribe, sourceInHand.get)
  usePageTitle(file ? t('title', { name: file.name }) : t('choose.title'))
  return file ? <FileImport key={file.name + file.lastModified} file={file} /> : <Choosing />
}

function Choosing() {
  const { t } = useTranslation('import')
  return (
    <div className="app">
      <ImportHeader title={t('choose.title')} />
      <main className="page-scroll" id="content" tabIndex={-1}>
        <SourceChooser />
      </main>
    </div>
  )
}

function FileImport({ file }: { readonly file: File }) {
  const { t } = useTranslation('import')
  const [, go] = useLocation()
  const { reading, again } = useReading(file)
  const onCreated = useCallback(
    (id: string) => {
      takeInHand(null)
      go(agendaPath(id))
    },
    [go],
  )
  if (reading.state === 'read') {
    return <Workbench name={file.name} imported={reading.imported} onCreated={onCreated} />
  }
  return (
    <div className="app">
      <ImportHeader title={t('title', { name: file.name })} />
      <main className="import-wait" id="content">
        {reading.state === 'reading' ? (
          <Waiting done={reading.done} />
        ) : (
          <Failed failure={reading.failure} again={again} />
        )}
      </main>
    </div>
  )
}

function Waiting({ done }: { readonly done: number | null }) {
  const { t } = useTranslation('import')
  const words = done === null ? t('sending') : t('reading')
  return (
    <>
      <p role="status">{words}</p>
      <Progress label={words} {...(done === null ? {} : { value: done })} />
      <Button onPress={() => takeInHand(null)}>{t('common:cancel')}</Button>
    </>
  )
}

function Failed({ failure, again }: { readonly failure: CallFailure; readonly again: () => void }) {
  const { t } = useTranslation('import')
  const words = useFailureWords()
  return (
    <>
      <p role="alert">{words(failure)}</p>
      <div className="actions">
        {isWorthAnotherTry(failure) && (
          <Button variant="primary" onPress={again}>
            {t('common:try-again')}
          </Button>
        )}
        <Button onPress={() => takeInHand(null)}>{t('choose.other')}</Button>
      </div>
    </>
  )
}

function isWorthAnotherTry({ code }: CallFailure): boolean {
  return ['unreachable', 'internal', 'going-down', 'too-many-tries'].includes(code)
}
