import axe from 'axe-core'
import { useCallback } from 'react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DocumentationList } from '../../../client/features/documents/index.ts'
import { documentsOf } from '../../../client/state/agenda-index.ts'
import { type Session, useAgendaPart } from '../../../client/state/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { documentTitle } from '../../../shared/model/item-title.ts'
import { notation } from '../../notation.ts'
import { show } from '../show.tsx'

const { agenda } = notation(`
Opening
  - Report (CTOC/COP/2024/2)
  - Note (CTOC/COP/2024/3)
Review
`)

/** The list of the first item, as its section draws it. */
function List() {
  const documents = useAgendaPart(useCallback((now: Agenda) => documentsOf(now, 'opening'), []))
  return (
    <DocumentationList
      item="opening"
      number="1"
      documents={documents}
      language="en"
      readOnly={false}
      hasControls
    />
  )
}

const LIST = <List />

function titles({ reader }: Session, item = 'opening'): readonly string[] {
  return documentsOf(reader.agenda(), item).map((one) => documentTitle(one, 'en'))
}

function symbols({ reader }: Session): readonly (string | undefined)[] {
  return documentsOf(reader.agenda(), 'opening').map((one) => one.symbol)
}

async function choose(document: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions on the document ${document}` }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

describe('the documentation list', () => {
  it('[DO2] a document is added by its type, and its title begins with the words of the type', async () => {
    const { session } = show(LIST, agenda)
    await page.getByRole('button', { name: 'Add a document to item 1' }).click()
    await page.getByRole('menuitem', { name: 'Note by the Secretariat' }).click()
    expect(titles(session)).toEqual(['Report', 'Note', 'Note by the Secretariat'])
    expect(documentsOf(session.reader.agenda(), 'opening').at(-1)?.type).toBe('note')
    session.undo.undo()
    expect(titles(session)).toEqual(['Report', 'Note'])
  })

  it('[DO3] a symbol is written in place: Enter keeps it, Escape leaves it as it was', async () => {
    const { session } = show(LIST, agenda)
    await page.getByRole('button', { name: 'Symbol of the document Report' }).click()
    const field = page.getByRole('textbox', { name: 'Symbol of the document Report' })
    await field.fill('CTOC/COP/2024/9')
    await userEvent.keyboard('{Enter}')
    expect(symbols(session)[0]).toBe('CTOC/COP/2024/9')
    await page.getByRole('button', { name: 'Symbol of the document Note' }).click()
    await userEvent.keyboard('X{Escape}')
    expect(symbols(session)[1]).toBe('CTOC/COP/2024/3')
  })

  it('[DO4] a symbol with spaces is refused in a sentence and stays to be mended', async () => {
    const { session } = show(LIST, agenda)
    await page.getByRole('button', { name: 'Symbol of the document Report' }).click()
    const field = page.getByRole('textbox', { name: 'Symbol of the document Report' })
    await field.fill('CTOC COP 2024')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('alert')).toHaveTextContent('A symbol has no spaces')
    await expect.element(field).toHaveValue('CTOC COP 2024')
    expect(symbols(session)[0]).toBe('CTOC/COP/2024/2')
    await field.fill('CTOC/COP/2024/4')
    await userEvent.keyboard('{Enter}')
    expect(symbols(session)[0]).toBe('CTOC/COP/2024/4')
  })

  it('[DO1] Alt with arrows moves a document within its list', async () => {
    const { session } = show(LIST, agenda)
    const symbol = page.getByRole('button', { name: 'Symbol of the document Note' })
    await expect.element(symbol).toBeVisible()
    ;(symbol.element() as HTMLElement).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(titles(session)).toEqual(['Note', 'Report'])
    await expect.element(page.getByText('Document moved: 1 of 2.')).toBeInTheDocument()
  })

  it('[DO5] a document goes to another item by its menu', async () => {
    const { session } = show(LIST, agenda)
    await choose('Report', 'Move to another item')
    await page.getByRole('button', { name: 'Item 2 · Review' }).click()
    expect(titles(session)).toEqual(['Note'])
    expect(titles(session, 'review')).toEqual(['Report'])
  })

  it('[DO6] a deleted document comes back with Undo', async () => {
    const { session } = show(LIST, agenda)
    await choose('Report', 'Delete')
    expect(titles(session)).toEqual(['Note'])
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(titles(session)).toEqual(['Report', 'Note'])
  })

  it('[DO7] its type and its note are set in a dialog', async () => {
    const { session } = show(LIST, agenda)
    await choose('Report', 'Type and note…')
    await page.getByRole('textbox', { name: 'Note' }).fill('and Add.1')
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByText('and Add.1')).toBeVisible()
    expect(documentsOf(session.reader.agenda(), 'opening')[0]?.note).toBe('and Add.1')
  })

  it('[DO8] nothing in the list is inaccessible by the rules of axe', async () => {
    const { container } = show(LIST, agenda)
    await expect.element(page.getByText('Documentation', { exact: true })).toBeVisible()
    const { violations } = await axe.run(container)
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })
})
