import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/index.ts'
import { KEY_GROUPS } from './key-groups.ts'

interface KeysDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All keys of the agenda page, by where they work. */
export function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const { t } = useTranslation('keys')
  return (
    <Dialog
      title={t('title')}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      <div className="key-groups">
        {KEY_GROUPS.map(({ group, keys }) => (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <dl>
              {keys.map(({ does, press }) => (
                <div key={does}>
                  <dt>{t(does)}</dt>
                  <dd>
                    {press.map((key) => (
                      <kbd key={key}>{/^[a-z]+$/.test(key) ? t(`key.${key}`) : key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
