import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageFacts } from '../../../shared/languages/index.ts'
import { type LostWork, useLostWork } from '../../state/index.ts'
import { Button, Dialog, showToast } from '../../ui/index.ts'

/** Offers to copy what the server would not take, or what a replaced agenda no longer holds. */
export function LostWorkDialog() {
  const { t } = useTranslation('agenda')
  const [work, forget] = useLostWork()
  const [isLater, setIsLater] = useState(false)
  const last = work.at(-1)
  if (!last) return null
  const copy = async () => {
    await navigator.clipboard.writeText(
      work
        .flatMap(({ texts }) => texts)
        .map(({ text }) => text)
        .join('\n\n'),
    )
    showToast(t('common:copied'))
  }
  const later = () => setIsLater(true)
  return (
    <Dialog
      title={t(`lost.title-${last.why}`)}
      isOpen={!isLater}
      onClose={later}
      role="alertdialog"
      size="wide"
    >
      <p>
        {last.reason ? `${t(`errors:refused.${last.reason}`)} ` : ''}
        {t(`lost.text-${last.why}`)}
      </p>
      <LostTexts work={work} />
      <div className="actions end">
        <Button variant="quiet" onPress={later}>
          {t('lost.later')}
        </Button>
        <Button onPress={forget}>{t('lost.forget')}</Button>
        <Button variant="primary" icon="copy" onPress={() => void copy()}>
          {t('lost.copy-all')}
        </Button>
      </div>
    </Dialog>
  )
}

function LostTexts({ work }: { readonly work: readonly LostWork[] }) {
  const { t } = useTranslation('agenda')
  return (
    <ul className="lost-texts">
      {work.flatMap(({ at, texts }) =>
        texts.map(({ place, text }) => (
          <li key={`${at}/${place.owner}/${place.field}/${place.language}`}>
            <small>{t(`lost.field.${place.field}`)}</small>
            <blockquote lang={place.language} dir={languageFacts(place.language).direction}>
              {text}
            </blockquote>
          </li>
        )),
      )}
    </ul>
  )
}
