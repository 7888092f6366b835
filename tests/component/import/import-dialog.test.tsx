import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ImportDialog } from '../../../client/features/import/index.ts'
import { readTextAgenda } from '../../../shared/exchange/text/read.ts'
import { LARGEST_IMPORT } from '../../../shared/protocol/problem.ts'
import { axeFindings } from '../axe.ts'
import { type Answer, fakeApi } from '../fake-api.ts'
import { showPage } from '../show-page.tsx'

const TEXT = `Provisional agenda

1. Opening of the session.
Closure of the session.

A line of no place and no mark

Annotations

1. Opening of the session

The session will be opened by the keepers, whose lamps were cleaned

and whose lenses were turned.

Documentation

Note by the Secretariat on lamps (CPL/2031/2)
`

function imported() {
  let count = 0
  const { agenda, findings } = readTextAgenda(TEXT, { newId: () => `r${++count}` })
  return { agenda, findings }
}

const closed = vi.fn()
const created = vi.fn()

async function open(
  answers: Readonly<Record<string, Answer>>,
  { file = new File([TEXT], 'lights.txt'), language = 'en' as const as 'en' | 'fr' } = {},
) {
  closed.mockReset()
  created.mockReset()
  const asked = fakeApi({
    'GET /api/me': { problem: 'sign-in-needed', status: 401 },
    'POST /api/imports': { json: imported() },
    'POST /api/agendas': { json: { id: 'a1' } },
    ...answers,
  })
  await showPage(<ImportDialog file={file} onClose={closed} onCreated={created} />, language)
  return asked
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const alert = () => page.getByRole('alert')

describe('the import dialog', () => {
  it('[IV1] a file that was read shows its counts, the places to check by kind with their lines, and the lines not placed', async () => {
    await open({})
    await expect.element(page.getByRole('dialog', { name: 'Import “lights.txt”' })).toBeVisible()
    const counts = page.getByLabelText('What was found')
    await expect.element(counts).toHaveTextContent(/items and sub-items\s*2/)
    await expect.element(counts).toHaveTextContent(/document\s*1/)
    await page.getByText('Broken paragraph, put together again').click()
    await expect.element(page.getByText('Line 14')).toBeVisible()
    await expect.element(page.getByText('A line of no place and no mark')).toBeVisible()
    await expect.element(page.getByText('Line 6')).toBeVisible()
    expect(await axeFindings()).toEqual([])
  })

  it('[IV2] the agenda is created as it was read, only when told to', async () => {
    const asked = await open({})
    await expect.element(button('Create the agenda')).toBeEnabled()
    expect(asked.some(({ path }) => path === '/api/agendas')).toBe(false)
    await button('Create the agenda').click()
    await expect.poll(() => created.mock.calls).toEqual([['a1']])
    const { agenda } = imported()
    expect(asked.find(({ path }) => path === '/api/agendas')?.body).toEqual({
      from: 'agenda',
      agenda,
    })
  })

  it('[IV3] cancelling, by the button or by Escape, creates nothing', async () => {
    const asked = await open({})
    await button('Cancel').click()
    await userEvent.keyboard('{Escape}')
    expect(closed.mock.calls.length).toBe(2)
    expect(asked.some(({ path }) => path === '/api/agendas')).toBe(false)
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
      await expect.element(button('Annuler')).toBeVisible()
    },
  )

  it('[IV5] a file that is empty or too large is not sent', async () => {
    const large = new File([TEXT], 'large.txt')
    Object.defineProperty(large, 'size', { value: LARGEST_IMPORT + 1 })
    const asked = await open({}, { file: large })
    await expect.element(alert()).toHaveTextContent(/20 MB/)
    expect(asked.some(({ path }) => path === '/api/imports')).toBe(false)
  })

  it('[IV5] an empty file is not sent either', async () => {
    const asked = await open({}, { file: new File([], 'empty.txt') })
    await expect.element(alert()).toHaveTextContent(/empty/)
    expect(asked.some(({ path }) => path === '/api/imports')).toBe(false)
  })

  it('[IV6] when the server is away, the file can be read again', async () => {
    const answers: Record<string, Answer> = {
      'POST /api/imports': { problem: 'going-down', status: 503 },
    }
    await open(answers)
    await expect.element(alert()).toBeVisible()
    fakeApi({ 'POST /api/imports': { json: imported() } })
    await button('Try again').click()
    await expect.element(button('Create the agenda')).toBeVisible()
  })
})
