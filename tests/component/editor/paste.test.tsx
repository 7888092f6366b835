import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { readHtml } from '../../../client/editor/paste/read-html.ts'
import type { Run } from '../../../shared/model/text.ts'
import { lines, text } from '../../ydoc/text/notation.ts'
import { DANGEROUS } from './dangerous-html.ts'
import { paste, placeCaret, showField, someone } from './page.tsx'
import { WORD_LIST } from './word-html.ts'

/** The lines that pasted HTML makes. */
function read(html: string): readonly string[] {
  return lines(readHtml(new DOMParser().parseFromString(html, 'text/html').body))
}

function runsOf(html: string): readonly Run[] {
  return readHtml(new DOMParser().parseFromString(html, 'text/html').body).flatMap(
    ({ runs }) => runs,
  )
}

it('[PA1] paragraphs, lists, headings and marks of Word come through, and its bullets do not', () => {
  expect(read(WORD_LIST)).toEqual([
    '# Organisation des travaux',
    'La Conférence *élira* un /Président/, _huit_ Vice-Présidents.',
    '- Protocole relatif à la traite',
    '  - Armes à feu',
    '1. Adoption de l’ordre du jour',
    '> Toute délégation peut demander la parole.',
  ])
})

it('[PA2] lists, headings, quotes and lines of web pages come through', () => {
  const html = `<div><h2>Point <em>5</em></h2><p>one <b>bold</b>,<br>next</p>
    <ul><li>a<ul><li>a1 <i>it</i></li></ul></li><li><p>b</p></li></ul><ol><li>n1</li></ol>
    <blockquote><p>q1</p><p>q2</p></blockquote><p>   </p><section>end <img alt="map"></section></div>`
  expect(read(html)).toEqual([
    '# Point /5/',
    'one *bold*,',
    'next',
    '- a',
    '  - a1 /it/',
    '- b',
    '1. n1',
    '> q1',
    '> q2',
    'end [map]',
  ])
})

it('[PA2] styles count as marks, and take back what a tag says', () => {
  const html = `<b style="font-weight:normal">plain <span style="font-weight:700">bold</span>
    <span style="font-style:italic">it</span></b><span style="text-decoration:underline">un</span>`
  expect(read(html)).toEqual(['plain *bold* /it/_un_'])
})

it('[PA2] no-break spaces stay, other white space becomes one space', () => {
  expect(read('<p>Point\n  5\u00a0:   débat</p>')).toEqual(['Point 5\u00a0: débat'])
})

it('[PA3] a link keeps its address only if it is a web or mail address', () => {
  const html = `<a href="https://example.org/a">a</a> <a href="javascript:alert(1)">b</a>
    <a href="mailto:a@example.org">c</a> <a href=" jAvAsCrIpT:alert(1)">d</a> <a href="/x">e</a>`
  expect(runsOf(html).flatMap(({ text, link }) => (link ? [`${text} ${link}`] : []))).toEqual([
    'a https://example.org/a',
    'c mailto:a@example.org',
  ])
})

it('[PA3] [R22] nothing that is pasted runs, and its letters are all there', async () => {
  const ana = someone(text(''))
  const editor = await showField(ana)
  const ran: string[] = []
  Object.assign(window, { ran: (what: string) => ran.push(what) })
  await placeCaret(editor, 0, 0)
  for (const [number, html] of DANGEROUS.entries())
    paste(editor, { html: `<p>before ${number}</p>${html}` })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(ran).toEqual([])
  expect(editor.querySelector('script, iframe, svg, object, embed, form, input, style')).toBeNull()
  const attributes = [...editor.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())
  const harmless = ['data-kind', 'data-indent', 'data-footnote', 'contenteditable', 'class', 'alt']
  expect(attributes.filter((name) => !harmless.includes(name))).toEqual([])
  const said = ana.lines().join('\n')
  for (const number of DANGEROUS.keys()) expect(said).toContain(`before ${number}`)
})

it('[PA4] a row of a table is a paragraph with a bar between cells', () => {
  const html = `<table><thead><tr><th>Date</th><th>Point</th></tr></thead>
    <tr><td><p>Lundi</p><p>14 octobre</p></td><td>1 <b>a)</b></td></tr></table>`
  expect(read(html)).toEqual(['Date | Point', 'Lundi 14 octobre | 1 *a)*'])
})

it('[PA5] each line of pasted plain text is a paragraph', async () => {
  const ana = someone(text('[]'))
  const editor = await showField(ana)
  await placeCaret(editor, 0, 1)
  paste(editor, { text: 'un\r\n\r\n  deux\ntrois' })
  expect(ana.lines()).toEqual(['[un', 'deux', 'trois]'])
})

it('[PA6] paragraphs pasted into a title are joined with spaces', async () => {
  const ana = someone(text('Point '))
  const editor = await showField(ana, { variant: 'title' })
  await placeCaret(editor, 0, 6)
  paste(editor, { html: '<h1>Ouverture</h1><ul><li>de la</li><li><b>session</b></li></ul>' })
  expect(ana.lines()).toEqual(['Point Ouverture de la *session*'])
})

it('[PA7] what is pasted into an empty paragraph keeps its kind', async () => {
  const ana = someone(text(''))
  const editor = await showField(ana)
  await placeCaret(editor, 0, 0)
  paste(editor, { html: '<ul><li>un</li></ul>' })
  expect(ana.lines()).toEqual(['- un'])
})

it('[PA8] what is copied from a text is pasted as it was', async () => {
  const ana = someone(text('# Un *gras*', '  - deux {n1}', 'fin'))
  const editor = await showField(ana)
  await placeCaret(editor, 0, 0)
  await userEvent.keyboard('{Control>}a{/Control}')
  const clipboardData = new DataTransfer()
  editor.dispatchEvent(
    new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
  )
  await userEvent.keyboard('{Backspace}')
  expect(ana.lines()).toEqual([''])
  paste(editor, { html: clipboardData.getData('text/html') })
  expect(ana.lines()).toEqual(['# Un *gras*', '  - deux {n1}', 'fin'])
})
