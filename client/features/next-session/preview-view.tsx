import { useTranslation } from 'react-i18next'
import type { PerLanguage } from '../../../shared/model/language.ts'
import { dateRange, weekdayDate } from '../../../shared/model/long-dates.ts'
import type { NextSessionPreviewBody } from '../../../shared/protocol/next-session.ts'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { Icon, Progress } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'
import type { Preview } from './use-preview.ts'

/** What follows from the form: symbol, titles, groups in turn, days, deadlines, places. */
export function PreviewView({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('next-session')
  const words = useFailureWords()
  return (
    <section className="next-preview" aria-label={t('preview.title')} aria-live="polite">
      {preview === null && <p>{t('preview.waiting')}</p>}
      {preview === 'working' && <Progress label={t('preview.working')} />}
      {preview && preview !== 'working' && !preview.ok && <p>{words(preview.reason)}</p>}
      {preview && preview !== 'working' && preview.ok && <Derived derived={preview.value} />}
    </section>
  )
}

function Derived({ derived }: { readonly derived: NextSessionPreviewBody }) {
  const { t } = useTranslation('next-session')
  const language = useSaidLanguage()
  const { symbol, titles, president, rapporteur, days, deadlines, toCheck, changed } = derived
  const inWords = (name: PerLanguage<string> | null) => name?.[language] ?? name?.en ?? ''
  const laid = days.map(({ date }) => date).sort()
  return (
    <>
      {derived.warnings.length > 0 && (
        <ul className="warnings">
          {derived.warnings.map((warning) => (
            <li key={warning}>
              <Icon name="warn" /> {t(`warning.${warning}`)}
            </li>
          ))}
        </ul>
      )}
      <dl>
        <Line name="symbol" values={[symbol ?? '']} />
        <Line name="titles" values={titles} />
        <Line name="president" values={[inWords(president)]} />
        <Line name="rapporteur" values={[inWords(rapporteur)]} />
        <Line name="days" values={[dateRange(laid[0], laid.at(-1), language)]} />
        <Line
          name="deadlines"
          values={deadlines.map(({ name, date }) =>
            t('preview.deadline', { day: weekdayDate(date, language), name: inWords(name) }),
          )}
        />
        <Line
          name="places"
          values={[
            `${t('preview.to-check', { count: toCheck })}, ${t('preview.changed', { count: changed })}`,
          ]}
        />
      </dl>
    </>
  )
}

/** One thing that follows; nothing where it does not. */
function Line({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  const { t } = useTranslation('next-session')
  const known = values.filter((value) => value !== '')
  if (known.length === 0) return null
  return (
    <>
      <dt>{t(`preview.${name}`)}</dt>
      {known.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </>
  )
}
