import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../shared/model/proposal.ts'
import { useRefusalSentence } from '../../i18n/use-refusal-sentence.ts'
import type { Called, CallFailure } from '../../state/call.ts'
import { useMayComment, useMaySettle, useProposalCalls, useSession } from '../../state/index.ts'
import { announce, Button, Face, showToast } from '../../ui/index.ts'
import { MessageForm, MessageText, useAuthor, When } from '../comments/index.ts'
import { useFailureWords } from '../setup/index.ts'
import { useEditWords } from './edit-words.ts'

/** One open proposal: who proposes what, what others say to it, and what can be decided. */
export const ProposalCard = memo(function ProposalCard({ proposal }: { proposal: Proposal }) {
  const words = useEditWords()
  const authorOf = useAuthor()
  const author = authorOf(proposal.by)
  const lines = proposal.edits.map(words)
  return (
    <li className="card proposal" data-person={author.color} data-proposal={proposal.id}>
      <div className="card-head">
        <Face person={author} size="small" />
        <b>{author.name}</b>
        <When at={proposal.at} />
      </div>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an edit has no name but its place
        <p className="change" key={place}>
          {line}
        </p>
      ))}
      {proposal.replies.map((message) => {
        const person = authorOf(message.by)
        return (
          <div className="reply" key={message.id} data-person={person.color}>
            <Face person={person} size="small" />
            <div>
              <b>{person.name}</b> <When at={message.at} />
              <MessageText message={message} />
            </div>
          </div>
        )
      })}
      <ProposalActions proposal={proposal} />
    </li>
  )
})

function ProposalActions({ proposal: { id, by } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('proposals')
  const { person } = useSession()
  const calls = useProposalCalls()
  const settle = useSettle()
  const maySettle = useMaySettle()
  const mayReply = useMayComment()
  const [isReplying, setReplying] = useState(false)
  if (isReplying)
    return (
      <MessageForm
        label={t('reply')}
        sendLabel={t('reply')}
        onSend={(message) => calls.reply(id, message)}
        onClose={() => setReplying(false)}
      />
    )
  return (
    <div className="actions">
      {maySettle && (
        <>
          <Button
            variant="primary"
            size="small"
            icon="check"
            onPress={() => void settle(calls.accept(id), t('accepted'))}
          >
            {t('accept')}
          </Button>
          <Button size="small" onPress={() => void settle(calls.reject(id), t('rejected'))}>
            {t('reject')}
          </Button>
        </>
      )}
      {by === person && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => void settle(calls.withdraw(id), t('withdrawn'))}
        >
          {t('withdraw')}
        </Button>
      )}
      {mayReply && (
        <Button variant="quiet" size="small" onPress={() => setReplying(true)}>
          {t('reply')}
        </Button>
      )}
    </div>
  )
}

/** Says what came of a decision: that it is done, or why it does not apply. */
function useSettle(): (called: Promise<Called<void>>, done: string) => Promise<void> {
  const wordsOf = useFailure()
  return async (asked, done) => {
    const called = await asked
    if (called.ok) announce(done)
    if (called.ok) showToast(done)
    else showToast(wordsOf(called.reason), { tone: 'error' })
  }
}

function useFailure(): (failure: CallFailure) => string {
  const { t } = useTranslation('proposals')
  const failureWords = useFailureWords()
  const refusalSentence = useRefusalSentence()
  return (failure) =>
    failure.refusal
      ? t('does-not-apply', { why: refusalSentence(failure.refusal) })
      : failureWords(failure)
}
