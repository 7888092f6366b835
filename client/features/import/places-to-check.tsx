import { useTranslation } from 'react-i18next'
import type { Finding } from '../../../shared/model/finding.ts'
import { Icon } from '../../ui/index.ts'
import { type FindingGroup, groupFindings } from './finding-groups.ts'

/** What was repaired or is missing, by kind, each place with its line in the file. */
export function PlacesToCheck({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('import')
  if (findings.length === 0) return null
  return (
    <section className="import-part" aria-labelledby="import-findings">
      <h3 id="import-findings">{t('places-to-check')}</h3>
      <ul className="import-findings">
        {groupFindings(findings).map((group) => (
          <Group key={group.rule} group={group} />
        ))}
      </ul>
    </section>
  )
}

function Group({ group: { rule, severity, findings } }: { readonly group: FindingGroup }) {
  const { t, i18n } = useTranslation('import')
  const known = i18n.exists(`import:finding.${rule}`)
  return (
    <li className={severity}>
      <details>
        <summary>
          <Icon name={severity === 'info' ? 'info' : 'warn'} />
          <span>{t(known ? `finding.${rule}` : 'finding.other')}</span>
          <span className="import-count">{findings.length}</span>
          <Icon name="down" className="chevron" />
        </summary>
        <ul>
          {findings.map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: findings never change and have no name
            <li key={at}>
              <Place finding={finding} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}

/** The line, and what was printed there beside what it became; or how many, and by whom. */
function Place({ finding: { at, values = {} } }: { readonly finding: Finding }) {
  const { t } = useTranslation('import')
  const { printed, mended, title } = values
  const now = mended ?? title
  return (
    <>
      {at.line !== undefined && <b>{t('line', { line: at.line })}</b>}
      {at.fact !== undefined && <span>{t(`fact.${at.fact}`)}</span>}
      {printed !== undefined && now !== undefined && (
        <span>
          <del>{printed}</del> → <ins>{now}</ins>
        </span>
      )}
      {printed === undefined && title !== undefined && <span>{title}</span>}
      {values.count !== undefined && (
        <span>{t(values.authors ? 'written' : 'written-unsigned', values)}</span>
      )}
      {values.start !== undefined && <span>{`${values.start}–${values.end}`}</span>}
    </>
  )
}
