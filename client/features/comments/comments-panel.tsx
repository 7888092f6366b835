import { useCallback, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocatedThread } from '../../../shared/model/thread.ts'
import { showComments, THREAD_FILTERS, useCommentsShown } from '../../state/comment-draft.ts'
import { goTo } from '../../state/go-to.ts'
import {
  useAgenda,
  useContentLanguage,
  useSession,
  useSetContentLanguage,
  useThreads,
} from '../../state/index.ts'
import { Button, Menu, MenuChoice, MenuItem } from '../../ui/index.ts'
import { useWhere } from '../checks/index.ts'
import './comments.css'
import { DraftCard } from './draft-card.tsx'
import { listedThreads } from './listed-threads.ts'
import { useUnseenMentions } from './mentions-seen.ts'
import { ThreadCard } from './thread-card.tsx'
import { placeOfThread, targetOfThread } from './thread-place.ts'
import { useOrder } from './use-order.ts'

/** What people say about the agenda, in its order. */
export function CommentsPanel() {
  const { t } = useTranslation('comments')
  const { person } = useSession()
  const { draft, filter, current } = useCommentsShown()
  const threads = useThreads()
  const order = useOrder()
  const agenda = useAgenda()
  const where = useWhere()
  const { isUnseen, see } = useUnseenMentions()
  const onGo = useGoToThread(see)
  const list = useMemo(
    () => listedThreads(threads, filter, person, order),
    [threads, filter, person, order],
  )
  useShowCurrent(current)
  return (
    <>
      <div className="panel-bar">
        <b className="numeric" role="status">
          {t('count', { count: list.length })}
        </b>
        <span className="spacer" />
        <FilterMenu />
      </div>
      <div className="cards thread-cards">
        {draft && <DraftCard key={JSON.stringify(draft)} anchor={draft} />}
        {list.length === 0 && !draft && <p className="panel-note">{t(`nothing.${filter}`)}</p>}
        <ul className="card-list" aria-label={t('label')}>
          {list.map((thread) => {
            const place = placeOfThread(agenda, thread.where)
            return (
              <ThreadCard
                key={thread.id}
                thread={thread}
                where={place && where(place)}
                isCurrent={thread.id === current}
                isUnseen={isUnseen(thread)}
                onGo={onGo}
              />
            )
          })}
        </ul>
      </div>
    </>
  )
}

function FilterMenu() {
  const { t } = useTranslation('comments')
  const { filter } = useCommentsShown()
  const trigger = (
    <Button variant="quiet" size="small" icon="filter">
      {t(`show.${filter}`)}
    </Button>
  )
  return (
    <Menu label={t('filter')} trigger={trigger}>
      <MenuChoice
        label={t('filter')}
        hideLabel
        value={filter}
        onChange={(value) =>
          showComments({ filter: THREAD_FILTERS.find((one) => one === value) ?? 'open' })
        }
      >
        {THREAD_FILTERS.map((one) => (
          <MenuItem key={one} id={one} label={t(`show.${one}`)} />
        ))}
      </MenuChoice>
    </Menu>
  )
}

/** How to make a thread the current one and lead to what it is about, in its language. */
function useGoToThread(see: (thread: LocatedThread) => void): (thread: LocatedThread) => void {
  const { reader } = useSession()
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  return useCallback(
    (thread) => {
      see(thread)
      showComments({ current: thread.id })
      const place = placeOfThread(reader.agenda(), thread.where)
      if (place?.text && place.text.language !== language) setLanguage(place.text.language)
      const target = place && targetOfThread(place, thread)
      if (target) requestAnimationFrame(() => goTo(target)) // once the mark is drawn as current
    },
    [reader, language, setLanguage, see],
  )
}

/** Brings the current card into view when it becomes the current one. */
function useShowCurrent(current: string | null): void {
  useEffect(() => {
    if (current === null) return
    document
      .querySelector(`[data-thread="${CSS.escape(current)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [current])
}
