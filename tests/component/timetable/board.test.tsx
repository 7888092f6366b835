import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AnnexTable, TimetableBoard } from '../../../client/features/timetable/index.ts'
import type { Session } from '../../../client/state/index.ts'
import { layOutTimetable } from '../../../shared/model/timetable.ts'
import { agendaOf } from '../../notation.ts'
import { show } from '../show.tsx'

const AGENDA = agendaOf(
  `
  Opening
  Review
  Debate
  @ 2026-10-19 10:00-13:00 plenary
  * Opening
  * Review
  `,
  { opening: '2026-10-19', closing: '2026-10-21', meetingEntitlement: 4 },
)

/** What the timetable says: `2026-10-19 10:00 plenary: 1, 2`. */
function rowsOf({ reader }: Session): readonly string[] {
  return layOutTimetable(reader.agenda(), 'en').days.flatMap(({ slots }) =>
    slots.flatMap(({ plenary, parallel }) =>
      [...plenary, ...parallel].map(({ meeting: { date, start, track }, rows }) => {
        const labels = rows.map(({ label, continued }) => (continued ? `${label}…` : label || '–'))
        return `${date} ${start} ${track}: ${labels.join(', ')}`
      }),
    ),
  )
}

function board() {
  return (
    <div className="app">
      <div className="workspace board-view">
        <TimetableBoard />
      </div>
    </div>
  )
}

async function takeUp(number: string): Promise<void> {
  const grips = [...document.querySelectorAll<HTMLElement>('.chip-grip')]
  const grip = grips.find((one) => one.querySelector('.number')?.textContent === number)
  grip?.focus()
  await userEvent.keyboard(' ')
}

beforeEach(() => page.viewport(1280, 800))

describe('the board by keyboard', () => {
  it('[TB9] Space takes an item of the tray, arrows carry it, Space makes the meeting and puts it down', async () => {
    const { session } = show(board(), AGENDA)
    await expect.element(page.getByText('Debate')).toBeVisible()
    await takeUp('3')
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown} ')
    expect(rowsOf(session)).toContain('2026-10-20 15:00 plenary: 3')
    await expect.element(page.getByText(/^Placed: Tuesday/)).toBeInTheDocument()
  })

  it('[TB10] one undo takes back the entry and the meeting made for it', async () => {
    const { session } = show(board(), AGENDA)
    await expect.element(page.getByText('Debate')).toBeVisible()
    await takeUp('3')
    await userEvent.keyboard('{ArrowDown} ')
    expect(session.reader.agenda().meetings).toHaveLength(2)
    session.undo.undo()
    expect(session.reader.agenda().meetings).toHaveLength(1)
    expect(session.reader.agenda().entries).toHaveLength(2)
  })

  it('[TB11] Escape leaves a thing where it was', async () => {
    const { session } = show(board(), AGENDA)
    const before = rowsOf(session)
    await expect.element(page.getByText('Debate')).toBeVisible()
    await takeUp('2')
    await userEvent.keyboard('{ArrowRight}{Escape}')
    expect(rowsOf(session)).toEqual(before)
  })

  it('[TB12] Alt with an arrow changes the order within a meeting, and Delete takes an entry off', async () => {
    const { session } = show(board(), AGENDA)
    await expect.element(page.getByText('Debate')).toBeVisible()
    await takeUp('1')
    await userEvent.keyboard('{Escape}{Alt>}{ArrowDown}{/Alt}')
    expect(rowsOf(session)).toEqual(['2026-10-19 10:00 plenary: 2, 1'])
    await userEvent.keyboard('{Delete}')
    expect(rowsOf(session)).toEqual(['2026-10-19 10:00 plenary: 2'])
  })

  it('[TB13] a meeting that would end before it starts says so and is not made', async () => {
    const { session } = show(board(), AGENDA)
    await page.getByRole('button', { name: 'New meeting' }).click()
    const end = page.getByRole('group', { name: 'End' })
    await end.getByRole('spinbutton').first().click()
    await userEvent.keyboard('08')
    await expect.element(page.getByText('A meeting cannot end before it starts.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled()
    expect(session.reader.agenda().meetings).toHaveLength(1)
  })
})

describe('the look of the timetable', () => {
  it('[TB14] who may not edit sees the board without its controls', async () => {
    show(board(), AGENDA, { role: 'viewer' })
    await expect.element(page.getByText('Debate')).toBeVisible()
    expect(page.getByRole('button', { name: 'New meeting' }).elements()).toHaveLength(0)
  })

  it('[TB15] the annex prints the meetings with derived days, times and numbers', async () => {
    show(<AnnexTable readOnly />, AGENDA)
    await expect.element(page.getByText('Monday, 19 October')).toBeVisible()
    await expect.element(page.getByRole('cell', { name: '10 a.m.–1 p.m.' })).toBeVisible()
  })

  it('[TB16] axe finds nothing on the board, nor on the annex', async () => {
    const { container } = show(
      <main>
        {board()}
        <AnnexTable />
      </main>,
      AGENDA,
    )
    await expect.element(page.getByText('Debate').first()).toBeVisible()
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
