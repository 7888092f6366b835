import { useTranslation } from 'react-i18next'
import { AsAccepted } from '../../state/index.ts'
import { FixedMarkupView } from '../../state/markup-view.ts'
import { Sheet } from '../sheet/index.ts'
import { LanguageSelect } from './language-select.tsx'

/** The document as issued; nothing in it can be edited. */
export function ReadView() {
  const { t } = useTranslation('agenda')
  return (
    <div className="workspace no-panel folded">
      <main className="desk" id="document" tabIndex={-1} aria-label={t('document')}>
        <div className="toolbar">
          <span className="spacer" />
          <LanguageSelect />
        </div>
        <div className="desk-scroll">
          <AsAccepted>
            <FixedMarkupView value="accepted">
              <Sheet readOnly />
            </FixedMarkupView>
          </AsAccepted>
        </div>
      </main>
    </div>
  )
}
