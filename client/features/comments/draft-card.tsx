import { useTranslation } from 'react-i18next'
import type { ThreadAnchor } from '../../../shared/model/thread.ts'
import { showComments } from '../../state/comment-draft.ts'
import { useAgendaPart, useThreadCalls } from '../../state/index.ts'
import { announce } from '../../ui/index.ts'
import { useWhere } from '../checks/index.ts'
import { MessageForm } from './message-form.tsx'
import { AboutLine } from './thread-card.tsx'
import { placeOfAnchor } from './thread-place.ts'

/** The card of a thread that is about to be begun. */
export function DraftCard({ anchor }: { readonly anchor: ThreadAnchor }) {
  const { t } = useTranslation('comments')
  const { begin } = useThreadCalls()
  const where = useWhere()
  const place = useAgendaPart((agenda) => placeOfAnchor(agenda, anchor), isSame)
  return (
    <div className="card thread is-current">
      <div className="card-head">
        <b>{t('new')}</b>
        <span className="where">{place && where(place)}</span>
      </div>
      <AboutLine anchor={anchor} isGone={false} />
      <MessageForm
        label={t('write')}
        sendLabel={t('comment')}
        onSend={async (message) => {
          const called = await begin({ ...message, anchor })
          if (called.ok) {
            announce(t('sent'))
            showComments({ draft: null, current: called.value.thread })
          }
          return called
        }}
        onClose={() => showComments({ draft: null })}
      />
    </div>
  )
}

function isSame(one: object | null, other: object | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
