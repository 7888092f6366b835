import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CommentsPanel } from '../../../client/features/comments/comments-panel.tsx'
import { CommentsWatch, SuggestionTalk } from '../../../client/features/comments/index.ts'
import { Sheet } from '../../../client/features/sheet/index.ts'
import type { LocalSessionOptions } from '../../../client/session/index.ts'
import { showComments, startComment } from '../../../client/state/comment-draft.ts'
import { openPanel, showPanel } from '../../../client/state/panel.ts'
import type { ThreadAnchor } from '../../../shared/model/thread.ts'
import { flatText } from '../../../shared/ydoc/anchors/flat-text.ts'
import {
  addMessage,
  addThread,
  findThread,
  resolveThread,
} from '../../../shared/ydoc/edit-thread.ts'
import { textRoot } from '../../../shared/ydoc/layout.ts'
import { notePerson } from '../../../shared/ydoc/note-person.ts'
import { removeTokens } from '../../../shared/ydoc/text/remove.ts'
import { watchDiscussion } from '../../../shared/ydoc/watch-discussion.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { type Asked, fakeApi } from '../fake-api.ts'
import { type Shown, show } from '../show.tsx'

const ANA = { id: 'ana', name: 'Ana Restrepo', initials: 'AR', color: 1 }
const KARIM = { id: 'karim', name: 'Karim Haddad', initials: 'KH', color: 3 }
const AT = '/api/agendas/local/threads'

const agenda = agendaOf(`
Opening
> The session will open at ten.
Review
> The review will be taken up at noon.
`)

beforeEach(() => page.viewport(1440, 900))
afterEach(() => {
  localStorage.clear()
  showComments({ draft: null, current: null, filter: 'open' })
  showPanel(null)
})

describe('the panel of the comments', () => {
  it('[CM1] shows who says what about which words, in the order of the agenda', async () => {
    const shown = opened()
    begin(shown, 't1', onWords(shown, 'review', 'at noon'), 'Too late?')
    begin(shown, 't2', { on: 'item', id: 'opening' }, 'Who speaks?')
    reply(shown, 't1', 'No.')
    await expect
      .poll(cards)
      .toEqual([
        'KHKarim Haddadjust now1Who speaks?ReplyResolve',
        'KHKarim Haddadjust now2at noonToo late?ARAna Restrepo just nowNo.ReplyResolve',
      ])
    expect(await axeFindings()).toEqual([])
  })

  it('[CM2] a selection is commented on with Ctrl+Alt+M, and whom it calls is told', async () => {
    const shown = opened()
    const text = page.getByRole('textbox', { name: 'Annotation of item 1' })
    await text.click()
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    await userEvent.keyboard('{Shift>}{Control>}{ArrowRight}{ArrowRight}{/Control}{/Shift}')
    await userEvent.keyboard('{Control>}{Alt>}m{/Alt}{/Control}')
    await expect.element(page.getByText('The session', { exact: true })).toBeInTheDocument()
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('Hello @Kar')
    await expect.element(page.getByRole('option', { name: /Karim Haddad/ })).toBeInTheDocument()
    await userEvent.keyboard('{Enter}and all{Control>}{Enter}{/Control}')
    await expect
      .poll(() => posted(shown))
      .toMatchObject([
        {
          text: 'Hello @Karim Haddad and all',
          mentions: ['karim'],
          anchor: { on: 'text', quote: 'The session', before: '', place: { owner: 'opening' } },
        },
      ])
    await expect.poll(() => document.querySelector('textarea')).toBeNull()
  })

  it('[CM3] a click on marked words brings their card, and a card its words', async () => {
    const shown = opened()
    begin(shown, 't1', onWords(shown, 'opening', 'at ten'), 'Sharp?')
    const words = () => document.querySelector<HTMLElement>('.sheet .mark-comment')
    await expect.poll(() => words()?.textContent).toBe('at ten')
    await userEvent.click(words() ?? document.body)
    await expect.poll(() => document.querySelector('.card.thread.is-current')).not.toBeNull()
    expect(openPanel()).toBe('comments')
  })

  it('[CM4] words that are gone leave their quotation, and the card says so', async () => {
    const shown = opened()
    begin(shown, 't1', onWords(shown, 'opening', 'at ten'), 'Sharp?')
    await expect.poll(() => cards().length).toBe(1)
    shown.session.doc.transact((tx) => removeTokens(tx, textOf(shown, 'opening'), 20, 9))
    await expect
      .element(page.getByText('What this was about is no longer there.'))
      .toBeInTheDocument()
    await expect.element(page.getByText('at ten', { exact: true })).toBeInTheDocument()
  })

  it('[CM5] a thread is answered, resolved, reopened; a refusal keeps the words', async () => {
    const shown = opened()
    begin(shown, 't1', { on: 'item', id: 'review' }, 'Why?')
    await page.getByRole('button', { name: 'Reply' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('Because.{Control>}{Enter}{/Control}')
    await expect.poll(() => asked(shown, 'POST', `${AT}/t1/messages`)).toHaveLength(1)
    await page.getByRole('button', { name: 'Resolve' }).click()
    await expect.poll(() => asked(shown, 'POST', `${AT}/t1/resolve`)).toHaveLength(1)
    settle(shown, 't1')
    await expect.poll(cards).toEqual([])
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('menuitemradio', { name: 'Resolved' }).click()
    await expect.element(page.getByText('Resolved by Ana Restrepo')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Reopen' }).click()
    await expect.element(page.getByText('Somebody has settled this already.')).toBeInTheDocument()
  })

  it('[CM6] one’s own messages can be changed and deleted, others’ cannot', async () => {
    const shown = opened()
    begin(shown, 't1', { on: 'item', id: 'review' }, 'Why?')
    reply(shown, 't1', 'Mine.')
    const menus = page.getByRole('button', { name: 'What to do with the message' })
    await expect.poll(() => menus.elements().length).toBe(1)
    await menus.click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard(' Changed.{Control>}{Enter}{/Control}')
    await expect
      .poll(() => asked(shown, 'PATCH', `${AT}/t1/messages/t1-2`).map(({ body }) => body))
      .toMatchObject([{ text: 'Mine. Changed.' }])
  })

  it('[CM7] whom a message calls sees a badge until they have looked at it', async () => {
    const shown = opened()
    begin(shown, 't1', { on: 'item', id: 'review' }, '@Ana Restrepo look', ['ana'])
    await expect.element(page.getByText('calls you')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Karim Haddad' }).click()
    await expect.poll(() => page.getByText('calls you').elements()).toEqual([])
  })

  it('[CM8] who may only read sees the comments and cannot write', async () => {
    const shown = opened({ role: 'viewer' })
    begin(shown, 't1', { on: 'item', id: 'review' }, 'Why?')
    await expect.poll(() => cards().length).toBe(1)
    expect(page.getByRole('button', { name: /Reply|Resolve/ }).elements()).toEqual([])
  })

  it('[CM9] a comment is begun on a record from its menu', async () => {
    const shown = opened()
    startComment({ on: 'item', id: 'review' })
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('About the item')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await expect.poll(() => posted(shown)).toMatchObject([{ anchor: { on: 'item', id: 'review' } }])
  })
})

describe('the card of a suggestion', () => {
  it('[CM15] takes replies, which stand under it', async () => {
    const place = { owner: 'review', field: 'annotation', language: 'en' } as const
    const asked = fakeApi({ [`POST ${AT}/t1/messages`]: { json: { message: 'm9' } } })
    const talk = show(<SuggestionTalk place={place} keys={['i:a-1']} isOpen />, agenda, {
      person: ANA,
    })
    begin(talk, 't1', { on: 'suggestion', place, key: 'i:a-1' }, 'Why not?')
    await expect.poll(() => talk.container.textContent).toContain('Why not?')
    await page.getByRole('button', { name: 'Reply' }).click()
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    await userEvent.keyboard('Because.{Control>}{Enter}{/Control}')
    await expect.poll(() => asked.map(({ path }) => path)).toContain(`${AT}/t1/messages`)
  })
})

interface Opened extends Shown {
  readonly asked: readonly Asked[]
}

function opened(options: LocalSessionOptions = {}): Opened {
  const member = (person: typeof ANA) => ({ person, role: 'drafter', since: 1 })
  const api = fakeApi({
    'GET /api/agendas/local/members': { json: { members: [member(ANA), member(KARIM)] } },
    [`POST ${AT}`]: { json: { thread: 't9', message: 'm9' } },
    [`POST ${AT}/t1/messages`]: { json: { message: 'm9' } },
    [`POST ${AT}/t1/resolve`]: { json: null },
    [`POST ${AT}/t1/reopen`]: { problem: 'already-settled', status: 409 },
    [`PATCH ${AT}/t1/messages/t1-2`]: { json: null },
  })
  const shown = show(
    <div className="with-panel">
      <main className="desk">
        <Sheet />
      </main>
      <aside className="panel" aria-label="Panel">
        <CommentsPanel />
      </aside>
      <CommentsWatch />
    </div>,
    agenda,
    { person: ANA, ...options },
  )
  shown.session.doc.transact(() => {
    for (const person of [ANA, KARIM]) notePerson(shown.session.doc, person)
  })
  return { ...shown, asked: api }
}

const textOf = ({ session }: Shown, owner: string) =>
  session.doc.getText(textRoot({ owner, field: 'annotation', language: 'en' }))

function onWords(shown: Shown, owner: string, words: string): ThreadAnchor {
  const from = flatText(textOf(shown, owner)).indexOf(words)
  const place = { owner, field: 'annotation', language: 'en' } as const
  const range = { from, to: from + words.length }
  const anchor = watchDiscussion(shown.session.doc).anchorAt(place, range)
  if (!anchor) throw new Error('no anchor')
  return anchor
}

function begin(
  { session: { doc } }: Shown,
  id: string,
  anchor: ThreadAnchor,
  text: string,
  mentions: readonly string[] = [],
): void {
  const message = { id: `${id}-1`, by: KARIM.id, at: Date.now(), text, mentions }
  doc.transact(() => addThread(doc, id, anchor, message))
}

function reply({ session: { doc } }: Shown, thread: string, text: string): void {
  const found = findThread(doc, thread)
  const message = { id: `${thread}-2`, by: ANA.id, at: Date.now(), text, mentions: [] }
  if (found.ok) doc.transact(() => addMessage(found.value.map, message))
}

function settle({ session: { doc } }: Shown, thread: string): void {
  const found = findThread(doc, thread)
  if (found.ok) doc.transact(() => resolveThread(found.value.map, { by: ANA.id, at: 1 }))
}

const cards = () => [...document.querySelectorAll('.card.thread')].map((card) => card.textContent)

const asked = ({ asked }: Opened, method: string, path: string) =>
  asked.filter((one) => one.method === method && one.path === path)

const posted = (shown: Opened) => asked(shown, 'POST', AT).map(({ body }) => body)
