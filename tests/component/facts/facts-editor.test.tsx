import axe from 'axe-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FactsEditor } from '../../../client/features/facts/index.ts'
import { goTo } from '../../../client/state/go-to.ts'
import type { Session } from '../../../client/state/index.ts'
import type { Facts } from '../../../shared/model/agenda.ts'
import { notation } from '../../notation.ts'
import { show } from '../show.tsx'

const { agenda } = notation('Opening', {
  symbol: 'CTOC/COP/2024/1',
  sessionNumber: 12,
  place: 'vienna',
  opening: '2024-10-14',
  closing: '2024-10-18',
})

let session: Session

async function openAt(fact: keyof Facts): Promise<void> {
  session = show(<FactsEditor />, agenda).session
  goTo({ fact })
  await expect.element(page.getByRole('dialog', { name: 'Masthead' })).toBeVisible()
  await expect
    .poll(() => document.activeElement?.closest('[data-fact]')?.getAttribute('data-fact'))
    .toBe(fact)
}

function facts(): Facts {
  return session.reader.agenda().facts
}

function preview() {
  return page.getByRole('status', { name: 'What follows from it' })
}

beforeEach(() => userEvent.keyboard('{Escape}'))

describe('the facts', () => {
  it('[FA1] a fact is stored as its field is left, and the preview follows while it is typed', async () => {
    await openAt('sessionNumber')
    await userEvent.keyboard('{Control>}a{/Control}13')
    await expect.element(preview()).toHaveTextContent('Thirteenth session')
    expect(facts().sessionNumber).toBe(12)
    await userEvent.keyboard('{Tab}')
    expect(facts().sessionNumber).toBe(13)
  })

  it('[FA2] what is refused stays in its field under the reason, and nothing is stored', async () => {
    await openAt('symbol')
    await userEvent.keyboard('{Control>}a{/Control}CTOC COP{Enter}')
    await expect.element(page.getByText(/A symbol has no spaces/)).toBeVisible()
    await expect.element(page.getByRole('textbox', { name: 'Symbol' })).toHaveValue('CTOC COP')
    expect(facts().symbol).toBe('CTOC/COP/2024/1')
  })

  it('[FA3] a session that would close before it opens is refused at the field', async () => {
    await openAt('closing')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}2023{Tab}{Tab}{Tab}{Tab}')
    await expect.element(page.getByText('The session would close before it opens.')).toBeVisible()
    expect(facts().closing).toBe('2024-10-18')
  })

  it('[FA4] moving both days of a session stores them together once both are there', async () => {
    await openAt('opening')
    await userEvent.keyboard('{ArrowRight}{ArrowRight}2026')
    document.querySelector<HTMLElement>('[data-fact=closing] [role=spinbutton]')?.focus()
    await expect.element(page.getByText('The session would close before it opens.')).toBeVisible()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}2026')
    document.querySelector<HTMLElement>('[data-fact=symbol] input')?.focus()
    await expect
      .poll(() => [facts().opening, facts().closing])
      .toEqual(['2026-10-14', '2026-10-18'])
    await expect
      .element(page.getByText('The session would close before it opens.'))
      .not.toBeInTheDocument()
  })

  it('[FA5] what is not a number is refused in words', async () => {
    await openAt('meetingEntitlement')
    await userEvent.keyboard('twenty{Enter}')
    await expect.element(page.getByText('Write a number in figures.')).toBeVisible()
    expect(facts().meetingEntitlement).toBeUndefined()
  })

  it('[FA6] a place of the register is known by its name in any language; another stays as typed', async () => {
    await openAt('place')
    await userEvent.keyboard('{Control>}a{/Control}genève{Enter}')
    expect(facts().place).toBe('geneva')
    await userEvent.keyboard('{Control>}a{/Control}Doha{Enter}')
    expect(facts().place).toBe('Doha')
  })

  it('[FA7] an agenda keeps at least one language, and the first is the one that opens', async () => {
    await openAt('languages')
    await page.getByRole('checkbox', { name: 'English' }).click()
    await expect.element(page.getByText('At least one language is needed.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'French' }).click()
    expect(facts().languages).toEqual(['en', 'fr'])
  })

  it('[FA8] closing the dialog stores what was typed last', async () => {
    await openAt('jobNumber')
    await userEvent.keyboard('V.24-00001{Escape}')
    await expect.poll(() => facts().jobNumber).toBe('V.24-00001')
  })

  it('[FA9] nothing in the dialog is inaccessible by the rules of axe', async () => {
    await openAt('symbol')
    const { violations } = await axe.run(document.querySelector('[role=dialog]') ?? document)
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })
})
