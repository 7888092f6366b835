import { Suspense, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { agendaPath, IMPORT_PATH } from '../../../shared/protocol/paths.ts'
import { api } from '../../state/server.ts'
import { Icon, type IconName, onDemand, showToast } from '../../ui/index.ts'
import { FileDrop, takeInHand } from '../import-source/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { useInterfaceLanguage } from './use-interface-language.ts'

const NewAgendaDialog = onDemand(
  async () => (await import('./new-agenda-dialog.tsx')).NewAgendaDialog,
)

/** Import, new, sample. */
export function WaysToBegin() {
  const { t } = useTranslation('start')
  const [, go] = useLocation()
  const [language] = useInterfaceLanguage()
  const words = useFailureWords()
  const [isNew, setIsNew] = useState(false)
  const open = (id: string) => go(agendaPath(id))
  const importFile = (file: File) => {
    takeInHand(file)
    go(IMPORT_PATH)
  }
  const openSample = async () => {
    const called = await api.createAgenda({ from: 'sample', language })
    if (called.ok) open(called.value.id)
    else showToast(words(called.reason), { tone: 'error' })
  }
  return (
    <section className="section" aria-labelledby="begin">
      <h2 id="begin">{t('begin')}</h2>
      <div className="starts">
        <div className="import-ways">
          <FileDrop title={t('drop.title')} text={t('drop.text')} onFile={importFile} />
          <Link className="paste-link" href={IMPORT_PATH} onClick={() => takeInHand(null)}>
            {t('drop.paste')}
          </Link>
        </div>
        <AriaButton className="start" onPress={() => setIsNew(true)}>
          <StartWords icon="copy" title={t('new.title')} text={t('new.text')} />
        </AriaButton>
        <AriaButton className="start" onPress={() => void openSample()}>
          <StartWords icon="sheet" title={t('sample.title')} text={t('sample.text')} />
        </AriaButton>
      </div>
      <Suspense fallback={null}>
        {isNew && <NewAgendaDialog onClose={() => setIsNew(false)} onCreated={open} />}
      </Suspense>
    </section>
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
