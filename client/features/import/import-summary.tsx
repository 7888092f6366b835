import { useTranslation } from 'react-i18next'
import type { Imported } from '../../state/server.ts'

/** What was found in a file, in numbers. */
export function ImportSummary({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation('import')
  return (
    <dl className="import-counts" aria-label={t('found')}>
      {countsOf(imported).map(([what, count]) => (
        <div key={what}>
          <dt>{t(`count.${what}`, { count })}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function countsOf({ agenda, findings }: Imported): readonly (readonly [string, number])[] {
  return [
    ['items', agenda.items.length],
    ['documents', agenda.documents.length],
    ['meetings', agenda.meetings.length],
    ['findings', findings.length],
    ['unplaced', agenda.unplaced.length],
  ]
}
