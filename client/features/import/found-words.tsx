import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/model/finding.ts'
import { Icon } from '../../ui/index.ts'

/** What the import found at a place: in words, and what was printed beside what it became. */
export function FoundWords({ finding: { rule, at, values = {} } }: { readonly finding: Finding }) {
  const { t, i18n } = useTranslation('import')
  const known = i18n.exists(`import:finding.${rule}`)
  const { printed, mended, title } = values
  const now = mended ?? title
  return (
    <li className="found-words">
      <Icon name="warn" />
      <span>
        {t(known ? `finding.${rule}` : 'finding.other')}
        {at.fact !== undefined && <> : {t(`fact.${at.fact}`)}</>}
        {printed !== undefined && now !== undefined && (
          <span className="from-to" dir="auto">
            <del>{printed}</del> → <ins>{now}</ins>
          </span>
        )}
        {(printed === undefined) !== (now === undefined) && (
          <span className="from-to" dir="auto">
            {printed ?? now}
          </span>
        )}
        {values.count !== undefined && (
          <span className="from-to">
            {t(values.authors ? 'written' : 'written-unsigned', values)}
          </span>
        )}
        {values.start !== undefined && (
          <span className="from-to">{`${values.start}–${values.end}`}</span>
        )}
      </span>
    </li>
  )
}
