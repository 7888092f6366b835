import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ImportPage } from '../../../client/features/import/index.ts'
import { takeInHand } from '../../../client/features/import-source/index.ts'
import { readTextAgenda } from '../../../shared/exchange/text/read.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { ImportResult } from '../../../shared/model/import-result.ts'
import { LARGEST_IMPORT } from '../../../shared/protocol/problem.ts'
import { axeFindings } from '../axe.ts'
import { type Answer, fakeApi } from '../fake-api.ts'
import { showPage } from '../show-page.tsx'

const TEXT = `Provisional agenda

1. Opening of the session.
2. Closure of the session.

A line of no place and no mark

Annotations

1. Opening of the session

The session will be opened by the keepers, whose lamps were cleaned

and whose lenses were turned.

Documentation

Note by the Secretariat on lamps (CPL/2031/2)

2. Closure of the session

The session will be closed.
`

function imported(text = TEXT): ImportResult {
  let count = 0
  const { agenda, findings, lines } = readTextAgenda(text, { newId: () => `r${++count}` })
  return { agenda, findings, lines, changes: [], comments: [] }
}

beforeEach(() => takeInHand(null))

async function open(
  answers: Readonly<Record<string, Answer>> = {},
  { file = new File([TEXT], 'lights.txt') as File | null, language = 'en' as 'en' | 'fr' } = {},
) {
  const asked = fakeApi({
    'GET /api/me': { problem: 'sign-in-needed', status: 401 },
    'POST /api/imports': { json: imported() },
    'POST /api/agendas': { json: { id: 'a1' } },
    ...answers,
  })
  takeInHand(file)
  await showPage(<ImportPage />, language)
  return asked
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const alert = () => page.getByRole('alert')
const source = () => page.getByRole('listbox', { name: 'Source' })
const agenda = () => page.getByRole('listbox', { name: 'Agenda' })
const card = () => page.getByRole('region', { name: 'What is chosen' })
const line = (words: string) => source().getByRole('option').filter({ hasText: words })
const row = (words: string) => agenda().getByRole('option').filter({ hasText: words })

async function choose(select: string, option: string) {
  await card().getByRole('button', { name: select }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function created(asked: Awaited<ReturnType<typeof open>>): Promise<Agenda> {
  await button('Create the agenda').click()
  await vi.waitUntil(() => asked.some(({ path }) => path === '/api/agendas'))
  const body = asked.find(({ path }) => path === '/api/agendas')?.body
  return (body as { agenda: Agenda }).agenda
}

describe('choosing what to import', () => {
  it('[IW1] a text is pasted and read, and nothing is sent before', async () => {
    const asked = await open({}, { file: null })
    await expect.element(button('Read the text')).toBeDisabled()
    await page.getByRole('textbox', { name: 'Or paste its text' }).fill(TEXT)
    expect(asked.some(({ path }) => path === '/api/imports')).toBe(false)
    await button('Read the text').click()
    await expect.element(source()).toBeVisible()
    const sent = asked.find(({ path }) => path === '/api/imports')?.body
    expect(await (sent as File).text()).toBe(TEXT)
  })

  it('[IW2] how much is read is shown, and reading can be cancelled', async () => {
    await open()
    let stopped = false
    globalThis.fetch = async (_, init) => {
      init?.signal?.addEventListener('abort', () => {
        stopped = true
      })
      const lines = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"done":0.4}\n{"do')),
      })
      return new Response(lines)
    }
    takeInHand(new File([TEXT], 'again.txt'))
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40')
    await button('Cancel').click()
    await expect.element(button('Read the text')).toBeVisible()
    expect(stopped).toBe(true)
  })

  it.each([
    ['file-not-text', 415, /ni un fichier Word ni un fichier texte/],
    ['file-empty', 422, /est vide/],
    ['import-failed', 500, /n’a pas pu être lu/],
  ])(
    '[IV4] what went wrong is said in the person’s language: %s',
    async (problem, status, words) => {
      await open({ 'POST /api/imports': { problem, status } }, { language: 'fr' })
      await expect.element(alert()).toHaveTextContent(words)
      await expect.element(button('Choisir autre chose')).toBeVisible()
    },
  )

  it.each([
    ['too large', LARGEST_IMPORT + 1, /20 MB/],
    ['empty', 0, /empty/],
  ])('[IV5] a file that is %s is not sent', async (_, size, words) => {
    const file = new File([TEXT], 'odd.txt')
    Object.defineProperty(file, 'size', { value: size })
    const asked = await open({}, { file })
    await expect.element(alert()).toHaveTextContent(words)
    expect(asked.some(({ path }) => path === '/api/imports')).toBe(false)
  })

  it('[IV6] when the server is away, the file can be read again', async () => {
    await open({ 'POST /api/imports': { problem: 'going-down', status: 503 } })
    await expect.element(alert()).toBeVisible()
    fakeApi({ 'POST /api/imports': { json: imported() } })
    await button('Try again').click()
    await expect.element(button('Create the agenda')).toBeVisible()
  })
})

describe('checking an import', () => {
  it('[IV1] every line says what it became, beside the agenda as it will be', async () => {
    await open()
    await expect.element(line('Note by the Secretariat')).toHaveTextContent(/Document\s*1/)
    await expect.element(line('2. Closure of the session.')).toHaveTextContent(/Title\s*2/)
    await expect.element(line('A line of no place')).toHaveTextContent('Not placed')
    await expect.element(row('Note by the Secretariat on lamps')).toHaveTextContent('CPL/2031/2')
    expect(await axeFindings()).toEqual([])
  })

  it('[IW3] what a line became is shown when it is chosen, and the other way round', async () => {
    await open()
    await line('and whose lenses').click()
    await expect.element(row('and whose lenses')).toHaveAttribute('aria-selected', 'true')
    await row('Note by the Secretariat').click()
    await expect.element(line('Note by the Sec')).toHaveAttribute('aria-selected', 'true')
    await expect.element(line('and whose lenses')).toHaveAttribute('aria-selected', 'false')
  })

  it('[IW4] places to check are walked through and accepted one by one', async () => {
    await open()
    const places = page.getByRole('group', { name: 'Places to check' })
    await expect.element(places).toHaveTextContent('1 of 3')
    await expect.element(card()).toHaveTextContent('First page')
    await button('Accept').click()
    await expect.element(places).toHaveTextContent('2 of 3')
    await expect.element(line('A line of no place')).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.element(card()).toHaveTextContent('Broken paragraph, put together again')
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    await expect.element(places).toHaveTextContent('1 left')
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}')
    await expect.element(places).toHaveTextContent('All places are checked')
  })

  it('[IW5] a line that was not placed is sent to the annotation of an item, and created there', async () => {
    const asked = await open()
    await line('A line of no place').click()
    await choose('Of which item', '2 Closure of the session')
    await card().getByRole('button', { name: 'Send', exact: true }).click()
    await expect.element(line('A line of no place')).toHaveTextContent(/Annotation\s*2/)
    const made = await created(asked)
    expect(made.unplaced).toEqual([])
    expect(JSON.stringify(made.items[1]?.annotation)).toContain('A line of no place and no mark')
  })

  it('[IW5] a line becomes furniture, and undo brings it back', async () => {
    await open()
    await line('A line of no place').click()
    await choose('What it is', 'Page furniture')
    await card().getByRole('button', { name: 'Send', exact: true }).click()
    await expect.element(line('A line of no place')).toHaveTextContent('Page furniture')
    await button('Undo').click()
    await expect.element(line('A line of no place')).toHaveTextContent('Not placed')
    await button('Redo').click()
    await expect.element(line('A line of no place')).toHaveTextContent('Page furniture')
  })

  it('[IW5] a title that is none goes to the item before it, with its annotation', async () => {
    const asked = await open()
    await line('2. Closure of the session.').click()
    await card().getByRole('button', { name: 'Send', exact: true }).click()
    await expect.element(line('2. Closure of the session.')).toHaveTextContent(/Annotation\s*1/)
    const { items } = await created(asked)
    expect(items).toHaveLength(1)
    expect(JSON.stringify(items[0]?.annotation)).toMatch(/Closure of the session.*will be closed/)
  })

  it('[IW6] a text is written anew where it stands', async () => {
    const asked = await open()
    await line('The session will be closed').click()
    await button('Edit the text').click()
    await page.getByRole('textbox', { name: 'Text of the paragraph' }).fill('It ends at six.')
    await button('Save').click()
    await expect.element(row('It ends at six.')).toBeVisible()
    expect(JSON.stringify((await created(asked)).items[1]?.annotation)).toContain('It ends at six.')
  })

  it('[IW6] a paragraph that was put together is cut again', async () => {
    const asked = await open()
    await line('and whose lenses').click()
    await button('New paragraph from here').click()
    expect((await created(asked)).items[0]?.annotation.en).toHaveLength(2)
  })

  it('[IW7] lines are chosen by keyboard, several with Shift, and Enter leads to what can be done', async () => {
    await open()
    await line('1. Opening of the session').first().click()
    await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
    await expect.element(card()).toHaveTextContent('Lines 4–6')
    await userEvent.keyboard('{Enter}')
    await expect.element(card().getByRole('button').first()).toHaveFocus()
  })

  it('[IV2] the agenda is created as it was read, only when told to', async () => {
    const asked = await open()
    await expect.element(button('Create the agenda')).toBeEnabled()
    expect(asked.some(({ path }) => path === '/api/agendas')).toBe(false)
    expect(await created(asked)).toEqual(imported().agenda)
    await expect.poll(() => location.pathname).toBe('/agendas/a1')
  })

  it('[IW13] leaving with corrections asks, and staying keeps them', async () => {
    await open()
    await line('A line of no place').click()
    await choose('What it is', 'Page furniture')
    await card().getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('link', { name: 'My agendas' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
    await expect.element(line('A line of no place')).toHaveTextContent('Page furniture')
    await page.getByRole('link', { name: 'My agendas' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click()
    await expect.element(button('Read the text')).toBeVisible()
  })

  it('[IW8] who commented and who changed what is listed, and leads to its line', async () => {
    const place = { line: 12, from: 4, to: 11 }
    const noted: ImportResult = {
      ...imported(),
      comments: [
        {
          author: 'Ada Fresnel',
          date: '2031-07-01T09:00:00Z',
          text: 'Which one?',
          quote: 'session',
          place,
        },
      ],
      changes: [{ author: 'Jean Argand', kind: 'insertion', text: 'annual ', place }],
    }
    await open({ 'POST /api/imports': { json: noted } })
    await expect.element(page.getByText(/as it was before them/)).toBeVisible()
    await button('1 comment · 1 tracked change').click()
    const notes = page.getByRole('dialog')
    await expect.element(notes).toHaveTextContent(/Ada Fresnel\s*1 Jul 2031/)
    await expect.element(notes).toHaveTextContent(/Jean Argand.*Inserts annual/)
    await notes.getByRole('button', { name: 'Line 12' }).first().click()
    await expect
      .element(line('The session will be opened'))
      .toHaveAttribute('aria-selected', 'true')
  })

  it('[IW90] comments go with the agenda that is created, and the list says so', async () => {
    const place = { line: 12, from: 4, to: 11 }
    const comment = { author: 'Ada Fresnel', text: 'Which one?', quote: 'session', place }
    const asked = await open({
      'POST /api/imports': { json: { ...imported(), comments: [comment] } },
    })
    await button('1 comment').click()
    await expect.element(page.getByText(/will be in the Comments panel/)).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await created(asked)
    const body = asked.find(({ path }) => path === '/api/agendas')?.body
    const messages = [{ author: 'Ada Fresnel', text: 'Which one?' }]
    expect(body).toMatchObject({ threads: [{ at: { on: 'text' }, messages }] })
  })

  it('[IW91] changes go with the agenda as suggestions, and the list says which do not', async () => {
    const place = { line: 12, from: 4, to: 11 }
    const changes = [
      { author: 'Ada Fresnel', kind: 'deletion', text: 'session', place },
      { author: 'Jean Argand', kind: 'format', text: 'session', place },
    ]
    const asked = await open({ 'POST /api/imports': { json: { ...imported(), changes } } })
    await button('2 tracked changes').click()
    const notes = page.getByRole('dialog').getByRole('listitem')
    await expect.element(notes.nth(1)).toHaveTextContent('Stays in this list only')
    await expect.element(notes.nth(0)).not.toHaveTextContent('Stays in this list only')
    await userEvent.keyboard('{Escape}')
    await created(asked)
    const body = asked.find(({ path }) => path === '/api/agendas')?.body
    expect(body).toMatchObject({ suggestions: [{ author: 'Ada Fresnel', from: 4, to: 11 }] })
  })

  it('[IW9] a narrow window shows one side at a time', async () => {
    await open()
    await page.viewport(390, 844)
    await expect.element(source()).toBeVisible()
    await expect.element(agenda()).not.toBeInTheDocument()
    await page.getByRole('radio', { name: 'Agenda' }).click()
    await expect.element(agenda()).toBeVisible()
    expect(document.documentElement.scrollWidth).toBe(390)
    expect(await axeFindings()).toEqual([])
  })

  it('[IW10] of thousands of lines only those near the window are drawn', async () => {
    const long = `${TEXT}\n${Array.from({ length: 2000 }, (_, at) => `A paragraph number ${at}.\n`).join('\n')}`
    await open({ 'POST /api/imports': { json: imported(long) } })
    await expect.element(source()).toBeVisible()
    const drawn = () => source().element().querySelectorAll('[role=option]').length
    expect(drawn()).toBeLessThan(400)
    source().element().focus()
    await userEvent.keyboard('{End}')
    await expect.element(line('A paragraph number 1999.')).toBeInViewport()
    agenda().element().focus()
    await userEvent.keyboard('{End}')
    await expect.element(row('A paragraph number 1999.')).toBeInViewport()
    expect(drawn()).toBeLessThan(600)
  })
})
