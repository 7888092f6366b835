import { memo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/model/language.ts'
import { TextField, TextView } from '../../editor/index.ts'
import { setCurrentItem } from '../../state/current-item.ts'
import { goTo } from '../../state/go-to.ts'
import { classes, NEAR_AS_ONE } from '../../ui/index.ts'
import { DocumentationList } from '../documents/index.ts'
import { useWatchedItem } from './current-item-watch.ts'
import { placeId } from './sheet-guide.ts'
import { type OtherLanguage, type SheetLine, sameLine } from './sheet-lines.ts'

interface AnnotationSectionProps {
  readonly line: SheetLine
  readonly language: Language
  readonly readOnly: boolean
}

/**
 * The annotation of an item with its derived heading and its documents. It is drawn again only when
 * something around its text changes: the text itself is its editor's.
 */
export const AnnotationSection = memo(function AnnotationSection(props: AnnotationSectionProps) {
  const { line, language, readOnly } = props
  const { id, level, number, documents, otherAnnotation, isAnnotated } = line
  const { t } = useTranslation('sheet')
  const section = useRef<HTMLElement>(null)
  const isNear = useWatchedItem(section, id)
  return (
    <section
      ref={section}
      {...NEAR_AS_ONE}
      id={placeId.annotation(id)}
      className={classes('annotation', `level-${level}`, isBare(line) && 'bare')}
      aria-label={t('annotation-of', { number })}
      onFocus={() => setCurrentItem(id)}
    >
      <AnnotationHeading line={line} />
      <div className="body">
        {(isAnnotated || !readOnly) && (
          <TextField
            owner={id}
            field="annotation"
            language={language}
            label={t('annotation-of', { number })}
            variant="annotation"
            readOnly={readOnly}
            placeholder={t('annotation-placeholder')}
          />
        )}
        {otherAnnotation && <OtherLanguageHint other={otherAnnotation} />}
      </div>
      <DocumentationList
        item={id}
        number={number}
        documents={documents}
        language={language}
        readOnly={readOnly}
        hasControls={isNear && !readOnly}
      />
    </section>
  )
}, sameProps)

/** Whether an item only gathers its sub-items, and nothing is written about it. */
export function isBare({ hasSubItems, isAnnotated, documents }: SheetLine): boolean {
  return hasSubItems && !isAnnotated && documents.length === 0
}

function sameProps(before: AnnotationSectionProps, after: AnnotationSectionProps): boolean {
  const { line, language, readOnly } = before
  return sameLine(line, after.line) && language === after.language && readOnly === after.readOnly
}

function AnnotationHeading({ line: { id, level, marker, title } }: { readonly line: SheetLine }) {
  const { t } = useTranslation('sheet')
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
function OtherLanguageHint({ other: { language, text } }: { readonly other: OtherLanguage }) {
  const { t } = useTranslation('sheet')
  return (
    <div className="other-language">
      <small>{t('other-language', { language: t(`in.${language}`) })}</small>
      <div lang={language} dir="auto">
        <TextView text={text} />
      </div>
    </div>
  )
}
