import { useTranslation } from 'react-i18next'
import type { RepairWords } from './repair-words.ts'

const LONGEST = 80

/** What a repair does, on its button: "Correct: “Monday”". */
export function RepairLabel({ repair }: { readonly repair: RepairWords }) {
  const { t } = useTranslation('checks')
  if (repair.does === 'remove') return t('repair.remove', { words: shown(repair.before) })
  if (repair.does === 'add') return t('repair.add', { words: shown(repair.after) })
  if (repair.does === 'replace' || repair.does === 'set')
    return t('repair.replace', { words: shown(repair.after) })
  return t(`repair.${repair.does}`)
}

/** What a repair changes: the words before, and after. */
export function RepairChange({ repair }: { readonly repair: RepairWords }) {
  const { t } = useTranslation('checks')
  if (repair.does === 'replace')
    return (
      <>
        <del>{visible(repair.before)}</del> → <ins>{visible(repair.after)}</ins>
      </>
    )
  if (repair.does === 'remove') return <del>{visible(repair.before)}</del>
  if (repair.does === 'add' || repair.does === 'set') return <ins>{visible(repair.after)}</ins>
  return t(`repair.${repair.does}`)
}

function shown(words: string): string {
  const line = visible(words)
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

/** No-break spaces and ends of paragraphs as signs: the repair may be about nothing else. */
function visible(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, '⍽').replace(/\n/g, '¶')
}
