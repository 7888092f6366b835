import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ActivityPanel } from '../../../client/features/activity/activity-panel.tsx'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { type Answer, fakeApi } from '../fake-api.ts'
import { show } from '../show.tsx'

const ANA = { id: 'ana', name: 'Ana Restrepo', initials: 'AR', color: 1 }
const KARIM = { id: 'karim', name: 'Karim Haddad', initials: 'KH', color: 3 }
const MADE = { id: 9, at: 1, person: KARIM, kind: 'thread-started', data: { text: 'Why noon?' } }
const CHANGED = {
  id: 8,
  at: 1,
  person: ANA,
  kind: 'role-changed',
  data: { member: 'karim', name: 'Karim Haddad', from: 'viewer', to: 'reviewer' },
}
const RULE = 'weekday-matches-date'
const ISSUED = {
  id: 7,
  at: 1,
  person: ANA,
  kind: 'issued',
  data: { stood: [{ rule: RULE, reason: 'The Bureau knows' }] },
}
const UNKNOWN = { id: 6, at: 1, person: null, kind: 'moved-to-the-moon', data: {} }

const realFetch = globalThis.fetch

beforeEach(() => page.viewport(480, 900))
afterEach(() => {
  globalThis.fetch = realFetch
})

describe('the panel of the activity', () => {
  it('[AL1] lists who did what, with the words that they gave', async () => {
    open({ '': { json: { activities: [MADE, CHANGED, ISSUED, UNKNOWN], more: false } } })
    await expect.poll(cards).toEqual([
      ['Karim Haddad', 'Commented', 'Why noon?'],
      ['Ana Restrepo', 'Changed the role of Karim Haddad: Reviewer'],
      ['Ana Restrepo', 'Issued the agenda as final', 'The Bureau knows'],
      ['The server', 'moved-to-the-moon'],
    ])
  })

  it('[AL2] shows what one person or one kind of deed left, and offers that as a file', async () => {
    open({
      '': { json: { activities: [MADE, CHANGED], more: false } },
      'person=karim': { json: { activities: [MADE], more: false } },
    })
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('menuitemradio', { name: 'Karim Haddad' }).click()
    await expect.poll(cards).toEqual([['Karim Haddad', 'Commented', 'Why noon?']])
    const file = page.getByRole('link', { name: 'CSV' }).element()
    expect(file.getAttribute('href')).toMatch(/\/activity\.csv\?person=karim$/)
  })

  it('[AL3] fetches older pages behind those that it has', async () => {
    open({
      '': { json: { activities: [MADE], more: true } },
      'before=9': { json: { activities: [CHANGED], more: false } },
    })
    await page.getByRole('button', { name: 'Show older' }).click()
    await expect.poll(() => cards().map(([who]) => who)).toEqual(['Karim Haddad', 'Ana Restrepo'])
    await expect.element(page.getByRole('button', { name: 'Show older' })).not.toBeInTheDocument()
  })

  it('[AL4] says when the record cannot be fetched, and fetches it when asked again', async () => {
    const answers: Record<string, Answer> = { '': { problem: 'internal', status: 500 } }
    open(answers)
    await expect.element(page.getByRole('alert')).toHaveTextContent('could not be fetched')
    answers[''] = { json: { activities: [MADE], more: false } }
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => cards().length).toBe(1)
  })

  it('[AL5] is accessible by the rules of axe', async () => {
    open({ '': { json: { activities: [MADE, CHANGED], more: true } } })
    await expect.poll(() => cards().length).toBe(2)
    expect(await axeFindings()).toEqual([])
  })
})

/** The panel over a server whose answers are given by the question behind the address. */
function open(answers: Readonly<Record<string, Answer>>) {
  fakeApi(
    new Proxy(
      {},
      {
        get: (_, asked) =>
          typeof asked === 'string' ? () => answers[asked.split('?')[1] ?? ''] : undefined,
      },
    ),
  )
  return show(<Page />, agendaOf('Opening\n'))
}

function Page() {
  return (
    <main>
      <h1>Agenda</h1>
      <ActivityPanel />
    </main>
  )
}

/** Each card as the texts of its parts, less the time. */
function cards(): (string | null)[][] {
  return [...document.querySelectorAll('.card.activity')].map((card) =>
    [...card.querySelectorAll('b, p, blockquote')].map(({ textContent }) => textContent),
  )
}
