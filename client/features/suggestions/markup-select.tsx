import { useTranslation } from 'react-i18next'
import { MARKUP_VIEWS, setMarkupView, useMarkupView } from '../../state/markup-view.ts'
import { Select } from '../../ui/index.ts'
import { useSuggestionCount } from './use-suggestion-counts.ts'

/** How suggestions are shown in the texts; there while anything is suggested. */
export function MarkupSelect() {
  const { t } = useTranslation('suggestions')
  const view = useMarkupView()
  const count = useSuggestionCount()
  if (count === 0 && view === 'all') return null
  return (
    <Select
      look="quiet"
      hideLabel
      label={t('show-label')}
      value={view}
      options={MARKUP_VIEWS.map((value) => ({ value, label: t(`show.${value}`) }))}
      onChange={setMarkupView}
    />
  )
}
