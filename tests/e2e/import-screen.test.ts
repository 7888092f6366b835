import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { agendaFile } from '../exchange/docx/agenda-file.ts'
import { AgendaPageInHand } from './agenda-page.ts'
import { call, comeIn, type Visitor } from './product.ts'
import { story } from './story.ts'

const TEXT = `CPL/COP/2031/1

Provisional agenda

1. Opening of the session.
2. Keepers.
3. Other matters.

Annotations

1. Opening of the session

The session will be opened by the keepers, whose lamps were cleaned

and whose lenses were turned.

2. Keepers

The keepers will report on the winter.

*   Their report was late.

3. Other matters

No matter has been raised.
`

describe('checking what was imported', () => {
  let ana: Visitor
  const told = story({ 'Ana Restrepo': 'en-GB' }, async (people) => {
    ;[ana] = people as [Visitor]
  })
  beforeAll(() => comeIn(ana, told.product.setupLink))

  it('[IW11] a pasted text is corrected, a line of it sent elsewhere, and the agenda opens with both', async () => {
    const { page } = ana
    await page.goto(told.product.home)
    await page.getByRole('link', { name: 'Or paste its text' }).click()
    await page.getByRole('textbox', { name: 'Or paste its text' }).fill(TEXT)
    await page.getByRole('button', { name: 'Read the text' }).click()

    const source = page.getByRole('listbox', { name: 'Source' })
    const card = page.getByRole('region', { name: 'What is chosen' })
    const line = (words: string) => source.getByRole('option').filter({ hasText: words })
    await page.getByRole('group', { name: 'Places to check' }).getByText('1 of 3').waitFor()
    await page.getByRole('button', { name: 'Next place' }).click()
    await card.getByText('Broken paragraph').waitFor()
    await card.getByRole('button', { name: 'Edit the text' }).click()
    await page
      .getByRole('textbox', { name: 'Text of the paragraph' })
      .fill('The session will be opened by the keepers.')
    await card.getByRole('button', { name: 'Save' }).click()

    await line('Their report was late').click()
    await card.getByRole('button', { name: 'Of which item' }).click()
    await page.getByRole('option', { name: '3 Other matters' }).click()
    await card.getByRole('button', { name: 'Send', exact: true }).click()
    await line('Their report was late').getByText('Annotation').waitFor()
    await page.getByRole('button', { name: 'Create the agenda' }).click()

    const editor = new AgendaPageInHand(page)
    await editor.annotation('1').getByText('The session will be opened by the keepers.').waitFor()
    await editor.annotation('3').getByText('Their report was late.').waitFor()
    const id = /agendas\/([\w-]+)/.exec(page.url())?.[1] ?? ''
    const agenda = await call<Agenda>(ana, 'GET', `/api/agendas/${id}/agenda`)
    expect(agenda.unplaced).toEqual([])
    expect(JSON.stringify(agenda.items)).not.toContain('lenses')
    expect(ana.errors).toEqual([])
  })

  it('[IW12] a Word file that people have commented and changed says who, what and where', async () => {
    const { page } = ana
    await page.goto(told.product.home)
    const file = join(mkdtempSync(join(tmpdir(), 'rapporteur-word-')), 'agenda.docx')
    writeFileSync(file, await agendaFile({ isReviewed: true }))
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /choose a file/ }).click()
    await (await chooser).setFiles(file)
    await page.getByText('This file has tracked changes').waitFor()
    await page.getByRole('button', { name: '1 comment · 3 tracked changes' }).click()
    const notes = page.getByRole('dialog')
    await notes.getByText('Le Bureau était-il au complet ?').waitFor()
    expect(await notes.getByText('Jean Argand').count()).toBe(2)
    await notes
      .getByRole('button', { name: /^Line \d+$/ })
      .first()
      .click()
    const chosen = page.locator('[aria-label="Source"] [aria-selected="true"]')
    await chosen.getByText('L’ordre du jour provisoire a été arrêté').waitFor()
    expect(ana.errors).toEqual([])
  })
})
