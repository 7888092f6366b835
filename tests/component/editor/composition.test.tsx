import { expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { text } from '../../ydoc/text/notation.ts'
import { PLACE, placeCaret, type Someone, showField, someone } from './page.tsx'

/** Composes through the browser's own input method, letter by letter, and calls back on the way. */
async function compose(
  steps: readonly string[],
  onTheWay: () => void,
  commit: string,
): Promise<void> {
  for (const [place, step] of steps.entries()) {
    await cdp().send('Input.imeSetComposition', {
      text: step,
      selectionStart: step.length,
      selectionEnd: step.length,
    })
    if (place === 0) onTheWay()
  }
  await cdp().send('Input.insertText', { text: commit })
}

function insert(who: Someone, index: number, letters: string): void {
  who.environment.ytext(PLACE).insert(index, letters)
}

it('[BN10] what comes in during a composition waits for its end, and both are there', async () => {
  const ana = someone(text('hello world', 'end'))
  const karim = someone(ana, 'Karim', 2)
  const editor = await showField(ana)
  await placeCaret(editor, 0, 6)
  let during = ''
  await compose(
    ['k', 'か', 'かn'],
    () => {
      insert(karim, 0, 'K')
      insert(karim, 13, 'W')
      during = editor.textContent ?? ''
    },
    '漢字',
  )
  expect(during).toBe('hello kworldend')
  await expect.poll(() => ana.lines()).toEqual(['Khello 漢字worldW', 'end'])
  expect(editor.textContent).toBe('Khello 漢字worldWend')
  expect(karim.lines()).toEqual(ana.lines())
})

it('[BN10] a composition with nobody else at work is in the document as it goes', async () => {
  const ana = someone(text('un'))
  await placeCaret(await showField(ana), 0, 2)
  const seen: string[] = []
  await compose(['n', 'に'], () => seen.push(...ana.lines()), '日本')
  expect(seen).toEqual(['unn'])
  await expect.poll(() => ana.lines()).toEqual(['un日本'])
})
