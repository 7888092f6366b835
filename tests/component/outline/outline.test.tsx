import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Outline } from '../../../client/features/outline/index.ts'
import type { Session } from '../../../client/state/index.ts'
import { itemTitle } from '../../../shared/model/item-title.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { notation } from '../../notation.ts'
import { show } from '../show.tsx'

const { agenda } = notation(`
Opening
  Election
  Agenda
Review
Other
`)

function itemsOf({ reader }: Session): readonly string[] {
  const { items } = reader.agenda()
  const numbers = numberItems(items, 'en')
  return items.map((item) => `${numbers.get(item.id)?.label} ${itemTitle(item, 'en')}`)
}

function row(name: string) {
  return page.getByRole('treeitem', { name, exact: true })
}

/** Walks into the tree with the keyboard: the first press of an arrow begins to work in it. */
async function standOn(name: string): Promise<void> {
  await expect.element(row(name)).toBeVisible()
  row(name).element().focus()
}

describe('the tree by keyboard', () => {
  it('[OU7] one row takes part in the Tab order, and arrows, Home and End walk', async () => {
    show(<Outline />, agenda)
    await standOn('1 Opening')
    expect(document.querySelectorAll('[role=treeitem][tabindex="0"]')).toHaveLength(1)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect.element(row('1 (b) Agenda')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.element(row('1 Opening')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(row('1 (a) Election')).toHaveFocus()
    await userEvent.keyboard('{End}')
    await expect.element(row('3 Other')).toHaveFocus()
    await userEvent.keyboard('{Home}r')
    await expect.element(row('2 Review')).toHaveFocus()
  })

  it('[OU8] Alt with arrows moves an item, the focus goes along, and the new number is said', async () => {
    const { session } = show(<Outline />, agenda)
    await standOn('3 Other')
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.element(row('2 Other')).toHaveFocus()
    await expect.element(page.getByText('Moved: it is now item 2.')).toBeInTheDocument()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await expect.element(row('1 (c) Other')).toHaveFocus()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(itemsOf(session)).toEqual([
      '1 Opening',
      '1 (a) Election',
      '1 (b) Agenda',
      '2 Other',
      '3 Review',
    ])
  })

  it('[OU9] Tab changes the level after an arrow key, and walks on before it and after Escape', async () => {
    const { session } = show(<Outline />, agenda)
    await standOn('2 Review')
    await userEvent.keyboard('{Tab}')
    expect(itemsOf(session)).toContain('2 Review')
    await standOn('1 Opening')
    await userEvent.keyboard('{End}{Tab}')
    await expect.element(row('2 (a) Other')).toHaveFocus()
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    await expect.element(row('3 Other')).toHaveFocus()
    await userEvent.keyboard('{Escape}{Tab}')
    await expect.element(row('3 Other')).not.toHaveFocus()
    expect(itemsOf(session)).toContain('3 Other')
  })

  it('[OU4] a step that leads nowhere is refused in words', async () => {
    const { session } = show(<Outline />, agenda)
    await standOn('1 Opening')
    const before = itemsOf(session)
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.element(page.getByText('This item is already at the top level.')).toBeVisible()
    expect(itemsOf(session)).toEqual(before)
  })

  it('[OU10] Delete takes an item out with its sub-items, and Undo brings them back', async () => {
    const { session } = show(<Outline />, agenda)
    await standOn('1 Opening')
    const before = itemsOf(session)
    await userEvent.keyboard('{Delete}')
    await expect.element(row('1 Review')).toHaveFocus()
    expect(itemsOf(session)).toEqual(['1 Review', '2 Other'])
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(itemsOf(session)).toEqual(before)
  })

  it('[OU11] a deleted item comes back from the Deleted list', async () => {
    const { session } = show(<Outline />, agenda)
    const before = itemsOf(session)
    session.apply({ do: 'delete', what: 'item', id: 'review' })
    await page.getByRole('button', { name: 'Deleted · 1' }).click()
    await page.getByRole('button', { name: 'Restore: Review' }).click()
    expect(itemsOf(session)).toEqual(before)
  })
})

describe('writing in the tree', () => {
  it('[OU6] Enter adds an item after the row, and what is typed is its title', async () => {
    const { session } = show(<Outline />, agenda)
    await standOn('1 (a) Election')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('textbox', { name: 'Title of item 1 (b)' })).toHaveFocus()
    await userEvent.keyboard('Participation{Enter}')
    await expect.element(row('1 (b) Participation')).toHaveFocus()
    expect(itemsOf(session)).toContain('1 (b) Participation')
  })

  it('[OU12] F2 writes the title in place, and Enter goes back to the row', async () => {
    const { session } = show(<Outline />, agenda)
    await standOn('2 Review')
    await userEvent.keyboard('{F2}')
    await expect.element(page.getByRole('textbox', { name: 'Title of item 2' })).toHaveFocus()
    await userEvent.keyboard('{End} of work{Enter}')
    await expect.element(row('2 Review of work')).toHaveFocus()
    expect(itemsOf(session)).toContain('2 Review of work')
  })
})

it('[OU13] a person who may only read has no controls that edit', async () => {
  const { session } = show(<Outline />, agenda, { role: 'viewer' })
  await standOn('1 Opening')
  const before = itemsOf(session)
  await userEvent.keyboard('{Delete}{F2}{Alt>}{ArrowDown}{/Alt}')
  expect(itemsOf(session)).toEqual(before)
  await expect.element(page.getByRole('button', { name: 'Add an item' })).not.toBeInTheDocument()
})

it('[OU5] a row dragged onto another becomes its sub-item', async () => {
  const { session } = show(<Outline />, agenda)
  await userEvent.dragAndDrop(row('3 Other'), row('2 Review'))
  await vi.waitFor(() => expect(itemsOf(session)).toContain('2 (a) Other'))
})

it('[OU14] nothing in the outline is inaccessible by the rules of axe', async () => {
  const { container } = show(<Outline />, agenda)
  await standOn('1 Opening')
  const { violations } = await axe.run(container)
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
})

describe('the Not placed tray', () => {
  const unplaced = [{ id: 'u1', line: 12, text: 'A line without a place.' }]

  it('[OU15] a line goes to the end of the annotation of the chosen item', async () => {
    const { session } = show(<Outline />, { ...agenda, unplaced })
    await page.getByRole('button', { name: 'Not placed · 1 line' }).click()
    await expect.element(page.getByText('Line 12')).toBeVisible()
    await page.getByRole('button', { name: 'Insert into…' }).click()
    await page.getByRole('menuitem', { name: 'Item 2 · Review' }).click()
    const review = session.reader.agenda().items.find(({ id }) => id === 'review')
    expect(plainText(review?.annotation.en)).toBe('A line without a place.')
    expect(session.reader.agenda().unplaced).toEqual([])
  })

  it('[OU16] a line marked as placed leaves the tray, and Undo brings it back', async () => {
    const { session } = show(<Outline />, { ...agenda, unplaced })
    await page.getByRole('button', { name: 'Not placed · 1 line' }).click()
    await page.getByRole('button', { name: 'Mark as placed' }).click()
    expect(session.reader.agenda().unplaced).toEqual([])
    session.undo.undo()
    expect(session.reader.agenda().unplaced).toEqual(unplaced)
  })
})
