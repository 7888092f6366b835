import { memo, useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { TextField, TextView } from '../../editor/index.ts'
import { itemOf } from '../../state/agenda-index.ts'
import { setCurrentItem } from '../../state/current-item.ts'
import { goTo } from '../../state/go-to.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'
import { classes } from '../../ui/index.ts'
import { DocumentationList } from '../documents/index.ts'
import { useWatchedItem } from './current-item-watch.ts'
import { placeId } from './sheet-guide.ts'
import { useOtherLanguage } from './use-other-language.ts'

interface AnnotationSectionProps {
  readonly id: Id
  readonly level: number
  readonly marker: string
  readonly number: string
  readonly readOnly: boolean
}

/**
 * The annotation of an item with its derived heading and its documents. It hears of its own item
 * only, so that typing elsewhere does not draw it again.
 */
export const AnnotationSection = memo(function AnnotationSection(props: AnnotationSectionProps) {
  const { id, level, marker, number, readOnly } = props
  const { t } = useTranslation('sheet')
  const language = useContentLanguage()
  const heading = useRef<HTMLElement>(null)
  useWatchedItem(heading, id)
  return (
    <section
      ref={heading}
      id={placeId.annotation(id)}
      className={classes('annotation', `level-${level}`)}
      aria-label={t('annotation-of', { number })}
      onFocus={() => setCurrentItem(id)}
    >
      <AnnotationHeading id={id} level={level} marker={marker} />
      <div className="body">
        <TextField
          owner={id}
          field="annotation"
          language={language}
          label={t('annotation-of', { number })}
          variant="annotation"
          readOnly={readOnly}
          placeholder={t('annotation-placeholder')}
        />
        <OtherLanguageHint id={id} />
      </div>
      <DocumentationList item={id} number={number} readOnly={readOnly} />
    </section>
  )
})

function AnnotationHeading({
  id,
  level,
  marker,
}: Pick<AnnotationSectionProps, 'id' | 'level' | 'marker'>) {
  const { t } = useTranslation('sheet')
  const language = useContentLanguage()
  const title = useAgendaPart(
    useCallback(
      (agenda: Agenda) => {
        const item = itemOf(agenda, id)
        return item ? itemTitle(item, language) : ''
      },
      [id, language],
    ),
  )
  return (
    <h3 className={level > 1 ? 'sub' : undefined}>
      <span>{marker}</span>
      <button
        type="button"
        className={classes('derived', !title && 'missing')}
        title={t('to-title')}
        onClick={() => goTo({ item: id, field: 'title', focus: true })}
      >
        {title || t('title-placeholder')}
      </button>
    </h3>
  )
}

/** The annotation in another language, quietly, until this language has its own. */
function OtherLanguageHint({ id }: { readonly id: Id }) {
  const { t } = useTranslation('sheet')
  const other = useOtherLanguage(id, 'annotation')
  if (!other) return null
  return (
    <div className="other-language">
      <small>{t('other-language', { language: t(`in.${other.language}`) })}</small>
      <div lang={other.language} dir="auto">
        <TextView text={other.text} />
      </div>
    </div>
  )
}
