import { afterEach, beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SidePanel } from '../../../client/features/agenda-page/side-panel.tsx'
import { togglePanel } from '../../../client/features/agenda-page/side-panels.ts'
import { openPanel, showPanel } from '../../../client/state/panel.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { show } from '../show.tsx'

const agenda = agendaOf('Opening\n> In the the hall.')

beforeEach(() => page.viewport(1280, 800))
afterEach(() => showPanel(null))

it('[CK60] shows one panel at a time, under the tabs of all, which arrows walk', async () => {
  showPanel('checks')
  show(<SidePanel />, agenda)
  const checks = page.getByRole('tab', { name: /Checks/ })
  await expect.element(checks).toHaveAttribute('aria-selected', 'true')
  await checks.click()
  await userEvent.keyboard('{ArrowRight}')
  await expect.poll(openPanel).not.toBe('checks')
  await expect.element(page.getByRole('tabpanel')).toBeInTheDocument()
  expect(page.getByRole('tabpanel').elements()).toHaveLength(1)
})

it('[CK61] opens again with the panel that was open last', () => {
  showPanel('suggestions')
  togglePanel()
  expect(openPanel()).toBeNull()
  togglePanel()
  expect(openPanel()).toBe('suggestions')
  expect(localStorage.getItem('rapporteur/panel')).toBe('"suggestions"')
})

it('[CK62] is a sheet from the edge on a narrow window, which Escape closes', async () => {
  await page.viewport(390, 800)
  showPanel('checks')
  show(<SidePanel />, agenda)
  const sheet = page.getByRole('dialog', { name: 'Side panel' })
  await expect.element(sheet).toBeVisible()
  const { right } = sheet.element().getBoundingClientRect()
  expect(right).toBe(390)
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet).not.toBeInTheDocument()
  expect(openPanel()).toBeNull()
})

it('[CK63] nothing in it is inaccessible by the rules of axe', async () => {
  showPanel('checks')
  show(
    <main>
      <h1>Agenda</h1>
      <SidePanel />
    </main>,
    agenda,
  )
  await expect.element(page.getByText('Word twice in a row')).toBeVisible()
  expect(await axeFindings()).toEqual([])
})

it('[CK64] below another panel the first error to correct stays in sight', async () => {
  showPanel('comments')
  show(<SidePanel />, agendaOf('Opening\n> It opens on Tuesday, 19 October 2026.'))
  await expect
    .element(page.getByRole('heading', { name: 'Checks · 1 error to correct' }))
    .toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Correct: “Monday”' })).toBeVisible()
})
