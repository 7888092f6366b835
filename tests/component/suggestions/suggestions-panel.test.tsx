import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ModeKeys } from '../../../client/features/agenda-page/mode-keys.tsx'
import { ReadView } from '../../../client/features/agenda-page/read-view.tsx'
import { Sheet } from '../../../client/features/sheet/index.ts'
import { choose } from '../../../client/features/suggestions/choice.ts'
import { SuggestionsWatch } from '../../../client/features/suggestions/index.ts'
import { SuggestionsPanel } from '../../../client/features/suggestions/suggestions-panel.tsx'
import type { LocalSessionOptions } from '../../../client/session/index.ts'
import { useMode } from '../../../client/state/index.ts'
import { openPanel, showPanel } from '../../../client/state/panel.ts'
import type { Id } from '../../../shared/model/agenda.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { textRoot } from '../../../shared/ydoc/layout.ts'
import { notePerson } from '../../../shared/ydoc/note-person.ts'
import { suggestChanges } from '../../../shared/ydoc/text/suggest.ts'
import { writeOperations } from '../../../shared/ydoc/text/write-operations.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { type Shown, show } from '../show.tsx'

const ANA = { id: 'ana', name: 'Ana Restrepo', initials: 'AR', color: 1 }
const KARIM = { id: 'karim', name: 'Karim Haddad', initials: 'KH', color: 3 }

const agenda = agendaOf(`
Opening
> The session will open at ten.
Review
> The review will be taken up at noon.
`)

beforeEach(() => page.viewport(1440, 900))
afterEach(() => {
  choose({ current: null, by: null, item: null })
  showPanel(null)
})

describe('the panel of the suggestions', () => {
  it('[SGC30] shows who suggests what, where and when, and steps through it', async () => {
    const shown = await opened()
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    suggest(shown, 'review', ANA.id, 4, 6, '')
    await expect
      .poll(cards)
      .toEqual([
        'KHKarim Haddadjust now1Replace “ten” by “nine”',
        'ARAna Restrepojust now2Delete “review”',
      ])
    await page.getByRole('button', { name: 'Next suggestion' }).click()
    await expect.element(page.getByText('1 of 2')).toBeInTheDocument()
    await userEvent.keyboard('{F9}')
    await expect.element(page.getByText('2 of 2')).toBeInTheDocument()
    await userEvent.keyboard('{Shift>}{F9}{/Shift}')
    await expect.element(page.getByText('1 of 2')).toBeInTheDocument()
  })

  it('[SGC31] accepts and rejects the current one, says so, and one undo takes it back', async () => {
    const shown = await opened()
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    suggest(shown, 'review', KARIM.id, 31, 4, 'dusk')
    await page.getByRole('button', { name: 'Next suggestion' }).click()
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    expect(annotation(shown, 'opening')).toBe('The session will open at nine.')
    await expect.element(page.getByText('Suggestion accepted').first()).toBeInTheDocument()
    await expect.element(page.getByText('1 of 1')).toBeInTheDocument()
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    await expect.poll(cards).toEqual([])
    expect(annotation(shown, 'review')).toBe('The review will be taken up at noon.')
    shown.session.undo.undo()
    shown.session.undo.undo()
    await expect.poll(() => cards().length).toBe(2)
    expect(annotation(shown, 'opening')).toBe('The session will open at ten.')
  })

  it('[SGC32] a click on suggested words brings their card, and a card its words', async () => {
    const shown = await opened()
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    const words = () => shown.container.querySelector<HTMLElement>('.sheet ins')
    await expect.poll(() => words()?.textContent).toBe('nine')
    await userEvent.click(words() ?? document.body)
    await expect
      .poll(() => document.querySelector('.card.is-current')?.textContent)
      .toContain('Karim Haddad')
    expect(openPanel()).toBe('suggestions')
    const colour = () => getComputedStyle(words() ?? document.body).backgroundColor
    await expect.poll(colour).not.toBe('rgba(0, 0, 0, 0)')
  })

  it('[SGC17] a bar with initials stands beside each paragraph in which something is suggested', async () => {
    const shown = await opened()
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    suggest(shown, 'opening', ANA.id, 4, 7, '')
    const bars = () => [...shown.container.querySelectorAll<HTMLElement>('.sheet .by')]
    await expect.poll(() => bars().length).toBe(1)
    const initials = bars().flatMap((bar) =>
      [...bar.children].map((one) => getComputedStyle(one, '::before').content),
    )
    expect(initials).toEqual(['"AR"', '"KH"'])
    const paragraph = shown.container.querySelector('.sheet ins')?.closest('p')
    const heights = [bars()[0], paragraph].map((one) => one?.getBoundingClientRect().height ?? 0)
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(2)
  })

  it('[SGC33] the cards are filtered by person and item, and those shown decided after a question', async () => {
    const shown = await opened()
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    suggest(shown, 'review', ANA.id, 31, 4, 'dusk')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('menuitemradio', { name: 'Ana Restrepo' }).click()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => cards().length).toBe(1)
    await page.getByRole('button', { name: 'More about suggestions' }).click()
    await page.getByRole('menuitem', { name: 'Accept the one shown' }).click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /Accept/ })
      .click()
    await expect
      .poll(() => annotation(shown, 'review'))
      .toBe('The review will be taken up at dusk.')
    expect(annotation(shown, 'opening')).toBe('The session will open at ten.')
  })

  it('[SGC34] a reviewer takes their own back and decides nothing', async () => {
    const shown = await opened({ person: ANA, role: 'reviewer' })
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    suggest(shown, 'review', ANA.id, 31, 4, 'dusk')
    const step = page.getByRole('button', { name: 'Next suggestion' })
    await step.click()
    await expect.element(page.getByText('1 of 2')).toBeInTheDocument()
    const verdicts = page.getByRole('button', { name: /^(Accept|Reject|Withdraw)$/ })
    await expect.element(verdicts).not.toBeInTheDocument()
    await step.click()
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await expect.poll(() => cards().length).toBe(1)
  })

  it('[SGC39] the Read view shows the document as accepted', async () => {
    const shown = show(<ReadView />, agenda)
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    suggest(shown, 'review', KARIM.id, 0, 0, 'Then. ')
    await expect.element(page.getByText('The session will open at nine.')).toBeInTheDocument()
    await expect.element(page.getByText('Then. The review will be taken up')).toBeInTheDocument()
    expect(shown.container.querySelector('ins, del, [contenteditable=true]')).toBeNull()
  })

  it('[SGC36] of five hundred suggestions the first cards are there at once', async () => {
    const shown = await opened()
    const ytext = ytextOf(shown, 'opening')
    shown.session.doc.transact((tx) => {
      for (let place = 0; place < 500; place++) {
        const insert = [{ text: `${place} words and more `, marks: {} }]
        writeOperations(tx, ytext, [{ at: 0, remove: 0, insert }])
      }
      for (let at = ytext.length - 40; at > 0; at -= 16) {
        const suggester = { person: KARIM.id, at: Date.now() }
        suggestChanges(tx, ytext, [{ at, remove: 3, insert: [] }], suggester)
      }
    })
    await expect.element(page.getByText(/^[45]\d\d suggestions$/)).toBeInTheDocument()
    expect(cards()).toHaveLength(25)
  })

  it('[SGC37] keys change the mode as far as the role lets them', async () => {
    const { container } = show(
      <>
        <ModeKeys />
        <ModeWord />
      </>,
      agenda,
    )
    for (const [key, mode] of [
      ['x', 'suggesting'],
      ['c', 'viewing'],
      ['z', 'editing'],
    ]) {
      await userEvent.keyboard(`{Control>}{Alt>}{Shift>}${key}{/Shift}{/Alt}{/Control}`)
      await expect.poll(() => container.textContent).toContain(mode)
    }
    const reviewer = show(
      <>
        <ModeKeys />
        <ModeWord />
      </>,
      agenda,
      { role: 'reviewer' },
    )
    await userEvent.keyboard('{Control>}{Alt>}{Shift>}z{/Shift}{/Alt}{/Control}')
    await expect.poll(() => reviewer.container.textContent).toContain('suggesting')
  })

  it('[SGC35] axe finds nothing in the panel', async () => {
    const shown = await opened()
    suggest(shown, 'opening', KARIM.id, 25, 3, 'nine')
    await page.getByRole('button', { name: 'Next suggestion' }).click()
    await expect.element(page.getByText('1 of 1')).toBeInTheDocument()
    expect(await axeFindings()).toEqual([])
  })
})

function ModeWord() {
  return <p>{useMode()[0]}</p>
}

async function opened(options?: LocalSessionOptions): Promise<Shown> {
  const shown = show(
    <div className="app">
      <SuggestionsWatch />
      <div className="with-panel">
        <main className="desk">
          <Sheet />
        </main>
        <aside className="panel" aria-label="Panel">
          <SuggestionsPanel />
        </aside>
      </div>
    </div>,
    agenda,
    options,
  )
  for (const person of [ANA, KARIM]) notePerson(shown.session.doc, person)
  await expect.element(page.getByText(/suggestions?$/).first()).toBeInTheDocument()
  return shown
}

function ytextOf({ session }: Shown, name: string) {
  const place = { owner: name, field: 'annotation', language: 'en' } as const
  return session.doc.getText(textRoot(place))
}

function suggest(
  shown: Shown,
  item: string,
  person: Id,
  at: number,
  remove: number,
  letters: string,
): void {
  const insert = letters ? [{ text: letters, marks: {} }] : []
  const ytext = ytextOf(shown, item)
  const suggester = { person, at: Date.now() }
  shown.session.doc.transact((tx) => suggestChanges(tx, ytext, [{ at, remove, insert }], suggester))
}

function annotation({ session }: Shown, item: string): string {
  const place = { owner: item, field: 'annotation', language: 'en' } as const
  return plainText(session.reader.text(place))
}

function cards(): readonly string[] {
  return [...document.querySelectorAll('.card.suggestion')].map((card) => card.textContent ?? '')
}
