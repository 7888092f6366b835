import { useTranslation } from 'react-i18next'
import type { UnplacedLine } from '../../../shared/model/agenda.ts'

/** More lines than this are counted, not shown: the tray of the editor shows them all. */
const SHOWN = 50

/** The lines that found no place; they come along and wait in the editor's tray. */
export function NotPlaced({ lines }: { readonly lines: readonly UnplacedLine[] }) {
  const { t } = useTranslation('import')
  if (lines.length === 0) return null
  const rest = lines.length - SHOWN
  return (
    <section className="import-part" aria-labelledby="import-unplaced">
      <h3 id="import-unplaced">{t('not-placed')}</h3>
      <p>{t('not-placed-hint')}</p>
      <ul className="import-lines">
        {lines.slice(0, SHOWN).map(({ id, line, text }) => (
          <li key={id}>
            <b>{t('line', { line })}</b>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('more-lines', { count: rest })}</p>}
    </section>
  )
}
