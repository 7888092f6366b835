import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Sheet } from '../../../client/features/sheet/index.ts'
import { plainText, textOf } from '../../../shared/model/plain-text.ts'
import { notation } from '../../notation.ts'
import { show } from '../show.tsx'

const drawn = vi.hoisted(() => new Map<string, number>())

vi.mock('../../../client/features/documents/index.ts', () => ({
  /** Stands for the documents of a section and is drawn whenever the section is. */
  DocumentationList({ item }: { readonly item: string }) {
    const times = useRef(0)
    times.current += 1
    drawn.set(item, times.current)
    return null
  },
}))

const { agenda } = notation(`
Opening
  > The session will be opened.
Review
  > The review will be taken up.
Other
  > Other matters.
`)

it('[SS13] typing in one section draws no other section again', async () => {
  await page.viewport(1200, 2400) // every section is near the window and stays so
  const { session } = show(<Sheet />, agenda)
  const field = page.getByRole('textbox', { name: 'Annotation of item 1' })
  await field.click()
  await settled()
  const before = new Map(drawn)
  await userEvent.keyboard('{Control>}{End}{/Control} More.')
  await expect
    .poll(() => plainText(session.reader.agenda().items[0]?.annotation.en))
    .toContain('More.')
  const text = textOf('From elsewhere.')
  session.apply({ do: 'set-text', owner: 'other', field: 'annotation', language: 'en', text })
  await expect.element(page.getByText('From elsewhere.')).toBeInTheDocument()
  expect(drawn.get('review')).toBe(before.get('review'))
  expect(drawn.get('opening')).toBe(before.get('opening'))
  expect(drawn.get('other')).toBe(before.get('other'))
})

/** Waits until nothing has been drawn for a while: sections draw their buttons as they come near. */
async function settled(): Promise<void> {
  let last = ''
  await expect
    .poll(
      () => {
        const now = JSON.stringify([...drawn])
        const isSame = now === last
        last = now
        return isSame
      },
      { interval: 250 },
    )
    .toBe(true)
}
