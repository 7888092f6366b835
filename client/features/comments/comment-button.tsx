import { useTranslation } from 'react-i18next'
import { useMayComment } from '../../state/index.ts'
import { Button, showToast } from '../../ui/index.ts'
import { useCommentOnSelection } from './use-comment-on-selection.ts'

/** Begins a comment on what is selected; the text keeps its selection while the button is used. */
export function CommentButton() {
  const { t } = useTranslation('comments')
  const mayComment = useMayComment()
  const comment = useCommentOnSelection()
  if (!mayComment) return null
  return (
    <span data-text-toolbar="">
      <Button
        variant="quiet"
        size="small"
        icon="bubble"
        onPress={() => {
          if (!comment()) showToast(t('select-first'))
        }}
      >
        {t('comment')}
      </Button>
    </span>
  )
}
