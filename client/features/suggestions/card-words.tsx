import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SuggestionCard } from '../../state/suggestions.ts'

/** Longer words are shown by their two ends. */
const LONGEST = 180
const OLD = '\ue000'
const NEW = '\ue001'

/** What a card suggests, in words: "Replace “old” by “new”". */
export function CardWords({ card }: { readonly card: SuggestionCard }) {
  const { t } = useTranslation('suggestions')
  const looks = useLooks()(card)
  const [old, now] = [shortened(card.old), shortened(card.new)]
  const isPlain = card.kind === 'format' || card.kind === 'paragraph'
  const shown: Readonly<Record<string, ReactNode>> = {
    [OLD]: isPlain ? old : <del>{old}</del>,
    [NEW]: <ins>{now}</ins>,
  }
  const sentence = t(sentenceFor(card), { old: OLD, new: NEW, looks })
  return (
    <p className="change">
      {sentence.split(/([\ue000\ue001])/).map((part, place) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
        return <Fragment key={place}>{shown[part] ?? (part && <small>{part}</small>)}</Fragment>
      })}
    </p>
  )
}

function sentenceFor({ kind, old, new: now }: SuggestionCard): string {
  if (kind === 'insert' && now === '¶') return 'words.split'
  if (kind === 'delete' && old === '¶') return 'words.join'
  if (kind === 'paragraph' && old === '') return 'words.paragraph-empty'
  return `words.${kind}`
}

/** How to say the marks, kind and indent that are suggested. */
function useLooks(): (card: SuggestionCard) => string {
  const { t, i18n } = useTranslation('suggestions')
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  return ({ marks, format }) => {
    const ofMarks = Object.entries(marks ?? {}).map(([mark, value]) =>
      t(value === null ? `looks.no-${mark}` : `looks.${mark}`),
    )
    const kind = format?.kind ? [t(`looks.${format.kind}`)] : []
    const indent = format?.indent === undefined ? [] : [t('looks.indent', { count: format.indent })]
    return list.format([...ofMarks, ...kind, ...indent])
  }
}

function shortened(words: string): string {
  if (words.length <= LONGEST) return words
  const letters = Array.from(words)
  if (letters.length <= LONGEST) return words
  return `${letters.slice(0, LONGEST - 60).join('')} … ${letters.slice(-50).join('')}`
}
