import { lazy, Suspense, useState } from 'react'
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { agendaPath } from '../../../shared/protocol/paths.ts'
import { api } from '../../state/server.ts'
import { Icon, type IconName, showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { droppedFile } from './dropped-file.ts'
import { useInterfaceLanguage } from './use-interface-language.ts'

/** What the chooser of files offers first; a file that is dropped is judged by its content. */
const FILE_TYPES = [
  '.docx',
  '.txt',
  '.md',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]

const NewAgendaDialog = lazy(() =>
  import('./new-agenda-dialog.tsx').then((file) => ({ default: file.NewAgendaDialog })),
)
const ImportDialog = lazy(() =>
  import('../import/index.ts').then((feature) => ({ default: feature.ImportDialog })),
)

/** Import, new, sample. */
export function WaysToBegin() {
  const { t } = useTranslation('start')
  const [, go] = useLocation()
  const [language] = useInterfaceLanguage()
  const words = useFailureWords()
  const [file, setFile] = useState<File | null>(null)
  const [isNew, setIsNew] = useState(false)
  const open = (id: string) => go(agendaPath(id))
  const openSample = async () => {
    const called = await api.createAgenda({ from: 'sample', language })
    if (called.ok) open(called.value.id)
    else showToast(words(called.reason), { tone: 'error' })
  }
  return (
    <section className="section" aria-labelledby="begin">
      <h2 id="begin">{t('begin')}</h2>
      <div className="starts">
        <DropCard onFile={setFile} />
        <AriaButton className="start" onPress={() => setIsNew(true)}>
          <StartWords icon="copy" title={t('new.title')} text={t('new.text')} />
        </AriaButton>
        <AriaButton className="start" onPress={() => void openSample()}>
          <StartWords icon="sheet" title={t('sample.title')} text={t('sample.text')} />
        </AriaButton>
      </div>
      <Suspense fallback={null}>
        {isNew && <NewAgendaDialog onClose={() => setIsNew(false)} onCreated={open} />}
        {file && <ImportDialog file={file} onClose={() => setFile(null)} onCreated={open} />}
      </Suspense>
    </section>
  )
}

function DropCard({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation('start')
  return (
    <DropZone
      className="drop-zone"
      aria-label={t('drop.title')}
      onDrop={(event) => {
        void droppedFile(event.items).then((file) => file && onFile(file))
      }}
    >
      <FileTrigger
        acceptedFileTypes={FILE_TYPES}
        onSelect={(files) => files?.[0] && onFile(files[0])}
      >
        <AriaButton className="start drop">
          <StartWords icon="upload" title={t('drop.title')} text={t('drop.text')} />
        </AriaButton>
      </FileTrigger>
    </DropZone>
  )
}

interface StartWordsProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
}

function StartWords({ icon, title, text }: StartWordsProps) {
  return (
    <>
      <span className="glyph">
        <Icon name={icon} />
      </span>
      <b>{title}</b>
      <span>{text}</span>
    </>
  )
}
