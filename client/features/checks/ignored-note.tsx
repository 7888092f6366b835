import { useTranslation } from 'react-i18next'
import type { IgnoredFinding } from '../../../shared/model/ignored.ts'
import { useIgnoreCalls } from '../../state/ignored.ts'
import { useNamedPeople } from '../../state/named-people.ts'
import { showToast } from '../../ui/index.ts'
import { useFailureWords } from '../setup/index.ts'

/** Why a finding is left as it is, who said so and when, and how to take that back. */
export function IgnoredNote({ ignored }: { readonly ignored: IgnoredFinding }) {
  const { t, i18n } = useTranslation('checks')
  const { revoke } = useIgnoreCalls()
  const wordsFor = useFailureWords()
  const name = useNamedPeople().get(ignored.person)?.name ?? t('somebody')
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(ignored.at)
  const showAgain = async () => {
    const done = await revoke(ignored.id)
    if (!done.ok) showToast(wordsFor(done.reason), { tone: 'error' })
  }
  return (
    <>
      <blockquote className="reason">
        <p>{ignored.reason}</p>
        <footer>{t('ignored-by', { name, date })}</footer>
      </blockquote>
      <div className="actions">
        <button type="button" className="button small" onClick={() => void showAgain()}>
          {t('show-again')}
        </button>
      </div>
    </>
  )
}
