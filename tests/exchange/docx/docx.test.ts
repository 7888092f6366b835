import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../shared/exchange/docx/read.ts'
import { isWordFile } from '../../../shared/exchange/docx/word-file.ts'
import { fixture, fixtureNames } from '../text/reading.ts'
import { sketch } from '../text/sketch.ts'
import { AGENDA_TEXT, agendaFile } from './agenda-file.ts'
import { HOSTILE_FILES } from './hostile-files.ts'
import { NAMES, paragraph, TEXT_TYPE, withBody } from './package.ts'

async function read(file: Uint8Array) {
  const read = await readDocx(file)
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

/** The lines of a file with a body of its own, blank ones left out. */
async function lines(body: string, others?: Readonly<Record<string, string>>) {
  const { text } = await read(withBody(body, others))
  return text.split('\n').filter(Boolean)
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const cell = (words: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words
    .split('|')
    .map((it) => paragraph(it))
    .join('')}</w:tc>`

describe('reading a Word file', () => {
  it('[DX1] an agenda with heading styles, lists and a table gives the outline of its text', async () => {
    const { text, findings } = await read(await agendaFile())
    expect(sketch(text)).toBe(sketch(AGENDA_TEXT))
    expect(text.startsWith('CPH/2031/1\n')).toBe(true)
    expect(text).not.toContain('page suivante')
    expect(findings).toEqual([])
  })

  it.each(fixtureNames)(
    '[IY11] a file with a paragraph for each line of a text gives the outline of the text: %s',
    async (name) => {
      const lines = fixture(name).split(/\r?\n/)
      const body = lines.map((line) => paragraph(escaped(line))).join('')
      const { text } = await read(withBody(body))
      expect(sketch(text)).toBe(sketch(fixture(name)))
    },
  )

  it('[DX2] the numbers that Word counts stand before their paragraphs, in the form of their list', async () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering = `<w:numbering ${NAMES}><w:abstractNum w:abstractNumId="4">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="5">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="4"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num></w:numbering>`
    const at = (words: string, level: number, list = 1) =>
      paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body = [
      at('One', 0),
      at('Lamps', 1),
      at('Oil', 2),
      at('Gas', 2),
      at('Lenses', 1),
      at('Two', 0),
      at('Sand', 1),
      at('Eight', 0, 2),
      at('Point', 0, 3),
      at('Plain', 0, 0),
    ]
    const calls =
      '<Relationships><Relationship Id="a" Type="x/numbering" Target="numbering.xml"/></Relationships>'
    const found = await lines(body.join(''), {
      'word/numbering.xml': numbering,
      'word/_rels/document.xml.rels': calls,
    })
    expect(found).toEqual([
      '1. One',
      '(a) Lamps',
      'i) Oil',
      'ii) Gas',
      '(b) Lenses',
      '2. Two',
      '(a) Sand',
      '8. Eight',
      '• Point',
      'Plain',
    ])
  })

  it('[DX3] the text is read as before its tracked changes, which are counted with their authors', async () => {
    const { text, findings } = await read(await agendaFile({ isReviewed: true }))
    expect(sketch(text)).toBe(sketch(AGENDA_TEXT))
    expect(text).toContain('a été arrêté par le Bureau élargi.\n')
    expect(findings).toEqual([
      {
        rule: 'import-tracked-changes',
        severity: 'warning',
        at: {},
        values: { count: 3, authors: 'Ada Fresnel, Jean Argand' },
      },
      {
        rule: 'import-comments',
        severity: 'warning',
        at: {},
        values: { count: 1, authors: 'Jean Argand' },
      },
    ])
  })

  it('[DX3] paragraphs and rows that a tracked change wrote are not there, those it took away are', async () => {
    const by = 'w:author="Ada" w:date="2031-07-01T09:00:00Z"'
    const run = (words: string, text = 't') => `<w:r><w:${text}>${words}</w:${text}></w:r>`
    const newEnd = `<w:rPr><w:ins w:id="1" ${by}/></w:rPr>`
    const newRow = `<w:tr><w:trPr><w:ins w:id="2" ${by}/></w:trPr>${cell('new')}${cell('new')}</w:tr>`
    const oldRow = `<w:tr><w:trPr><w:del w:id="3" ${by}/></w:trPr>${cell('old')}${cell('row')}</w:tr>`
    const moved = `<w:moveFrom w:id="4" ${by}>${run('moved')}</w:moveFrom>`
    const found = await lines(
      `<w:p><w:pPr>${newEnd}</w:pPr><w:ins w:id="5" ${by}>${run('Written')}</w:ins></w:p>` +
        `<w:p><w:pPr>${newEnd}</w:pPr>${run('Split ')}</w:p><w:p>${run('in two')}</w:p>` +
        `<w:p>${moved}</w:p><w:p><w:moveTo w:id="6" ${by}>${run('moved')}</w:moveTo></w:p>` +
        `<w:p><w:del w:id="7" ${by}>${run('Taken away', 'delText')}</w:del></w:p>` +
        `<w:tbl>${newRow}${oldRow}${row(cell('a'), cell('b'))}${row(cell('c'), cell('d'))}</w:tbl>`,
    )
    expect(found).toEqual(['Split in two', 'moved', 'Taken away', 'old\trow', 'a\tb', 'c\td'])
  })

  it('[IY9] changes come with who made them, when, what and where; the text is as before them', async () => {
    const { text, changes } = await read(await agendaFile({ isReviewed: true }))
    const said = text.split('\n')
    const line = said.findIndex((one) => one.includes('arrêté')) + 1
    const words = said[line - 1] ?? ''
    const date = '2031-07-01T09:00:00Z'
    const [from, to] = [words.indexOf('arrêté'), words.indexOf(' par le')]
    expect(changes).toEqual([
      { author: 'Ada Fresnel', date, kind: 'deletion', text: 'arrêté', place: { line, from, to } },
      {
        author: 'Ada Fresnel',
        date,
        kind: 'insertion',
        text: 'approuvé',
        place: { line, from: to, to },
      },
      {
        author: 'Jean Argand',
        date,
        kind: 'insertion',
        text: ' Il est court.',
        place: { line, from: words.length, to: words.length },
      },
    ])
  })

  it('[IY9] a move, a new paragraph and a changed look are changes too; pieces of one are one', async () => {
    const by = 'w:author="Ada"'
    const run = (words: string, text = 't') => `<w:r><w:${text}>${words}</w:${text}></w:r>`
    const { changes } = await read(
      withBody(
        `<w:p><w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr>${run('Split ')}</w:p><w:p>${run('in two')}</w:p>` +
          `<w:p>${run('Go ')}<w:moveFrom ${by}>${run('there')}</w:moveFrom></w:p><w:p><w:moveTo ${by}>${run('there')}</w:moveTo>${run('end')}</w:p>` +
          `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>bold</w:t></w:r></w:p>` +
          `<w:p><w:ins ${by}>${run('one ')}</w:ins><w:bookmarkEnd w:id="1"/><w:ins ${by}>${run('two')}</w:ins>${run('.')}</w:p>`,
      ),
    )
    expect(changes.map(({ kind, text, place }) => [kind, text, place?.line])).toEqual([
      ['paragraph', '', 1],
      ['move', 'there', 3],
      ['format', 'bold', 7],
      ['insertion', 'one two', 9],
    ])
  })

  it('[IY10] a comment comes with who wrote it, when, the words it is about and where they are', async () => {
    const { text, comments } = await read(await agendaFile({ isReviewed: true }))
    const said = text.split('\n')
    const line = said.findIndex((one) => one.includes('par le Bureau')) + 1
    const quote = 'par le Bureau élargi.'
    const to = said[line - 1]?.length ?? 0
    expect(comments).toEqual([
      {
        author: 'Jean Argand',
        date: '2031-07-02T00:00:00.000Z',
        text: 'Le Bureau était-il au complet ?',
        quote,
        place: { line, from: to - quote.length - 1, to },
      },
    ])
  })

  it('[IY10] a comment over paragraphs, one on no words, one on words that are new, and an answer', async () => {
    const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`
    const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`
    const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`
    const sign = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`
    const names = `${NAMES} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`
    const comment = (id: number, words: string) =>
      `<w:comment w:id="${id}" w:author="Ada"><w:p w14:paraId="P${id}">${run(words)}</w:p></w:comment>`
    const call = (type: string) =>
      `<Relationship Id="${type}" Type="x/${type}" Target="${type}.xml"/>`
    const { text, comments } = await read(
      withBody(
        `${start(0)}<w:p>${run('1. One')}</w:p><w:p>${run('Two')}</w:p>${end(0)}` +
          `<w:p>${run('Three')}${sign(1)}${run(' four')}</w:p>` +
          `<w:p>${run('Old ')}<w:ins w:author="Bo">${start(2)}${run('new')}${end(2)}${sign(2)}</w:ins></w:p>`,
        {
          'word/comments.xml': `<w:comments ${names}>${comment(0, 'Both')}${comment(1, 'Here')}${comment(2, 'Why')}${comment(3, 'Yes')}</w:comments>`,
          'word/commentsExtended.xml': `<w15:commentsEx ${names}><w15:commentEx w15:paraId="P0" w15:done="1"/><w15:commentEx w15:paraId="P3" w15:paraIdParent="P0"/></w15:commentsEx>`,
          'word/_rels/document.xml.rels': `<Relationships>${call('comments')}${call('commentsExtended')}</Relationships>`,
        },
      ),
    )
    expect(text.split('\n').filter(Boolean)).toEqual(['1. One', 'Two', 'Three four', 'Old '])
    expect(comments).toMatchObject([
      { text: 'Both', quote: '1. One\nTwo', place: { line: 1, from: 0, to: 6 }, isDone: true },
      { text: 'Here', quote: '', place: { line: 5, from: 5, to: 5 } },
      { text: 'Why', quote: '', place: { line: 7, from: 4, to: 4 } },
      { text: 'Yes', place: null, answers: 0 },
    ])
  })

  it('[DX4] a note stands after the paragraph that calls it; a link keeps its words only', async () => {
    const { text } = await read(await agendaFile({ hasNote: true }))
    expect(text).toContain('l’état des lanternes.\n\n* Une note que personne ne doit perdre.\n')
    expect(text).not.toContain('lanterns.example')
    expect(sketch(text)).toBe(sketch(AGENDA_TEXT))
  })

  it('[DX5] a table keeps its columns where cells are joined, and its rows where cells hold several paragraphs', async () => {
    const down = (value: string) => `<w:vMerge w:val="${value}"/>`
    const wide = '<w:gridSpan w:val="2"/>'
    const found = await lines(
      `<w:tbl>${row(cell('Date', wide), cell('Title'))}${row(cell('Monday', down('restart')), cell('1|2'), cell('Lamps|Lenses'))}${row(cell('', down('continue')), cell('3'), cell('Sand|and salt'))}${row(cell('Tuesday'), cell('4'), cell('End'))}</w:tbl>`,
    )
    expect(found).toEqual([
      'Date\t\tTitle',
      'Monday\t1\tLamps',
      '\t2\tLenses',
      '\t3\tSand and salt',
      'Tuesday\t4\tEnd',
    ])
  })

  it('[DX5] a table that lays out a page is read cell by cell', async () => {
    const found = await lines(
      `<w:tbl>${row(cell('Third session'), cell('Distr.|General'))}</w:tbl>`,
    )
    expect(found).toEqual(['Third session', 'Distr.', 'General'])
  })

  it('[DX6] instructions of fields and frames of other files are left out, what they show stays', async () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "file:///etc/passwd"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>shown</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    const simple =
      '<w:p><w:fldSimple w:instr="DATE"><w:r><w:t>1 May 2031</w:t></w:r></w:fldSimple></w:p>'
    const outside =
      '<Relationships><Relationship Id="h" Type="x/header" TargetMode="External" Target="http://127.0.0.1:9/header.xml"/></Relationships>'
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    const found = await lines(field + simple + section, { 'word/_rels/document.xml.rels': outside })
    expect(found).toEqual(['shown', '1 May 2031'])
  })

  it('[DX7] names that lead out of the package are names within it and nothing else', async () => {
    const types = (name: string) =>
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${name}" ContentType="${TEXT_TYPE}"/></Types>`
    const file = withBody(paragraph('Lamps'), {
      '[Content_Types].xml': types('/../../../../etc/hosts.xml'),
      '../../../etc/hosts.xml': 'x',
    })
    expect(await readDocx(file)).toEqual({ ok: false, reason: 'file-damaged' })
  })

  it.each(HOSTILE_FILES)(
    '[DX8] a file with %s is refused as %s in less than two seconds',
    async (name, reason, make) => {
      const file = await make()
      const start = performance.now()
      const answer = await readDocx(file)
      const time = performance.now() - start
      console.info(`${name}: ${file.length} bytes, refused in ${Math.round(time)} ms`)
      expect(answer).toEqual({ ok: false, reason })
      expect(isWordFile(file)).toBe(true)
      expect(time).toBeLessThan(2000)
    },
  )

  it('[DX8] a file cut short anywhere is refused, never an error', async () => {
    const file = await agendaFile()
    for (let length = 4; length < file.length; length += 97) {
      expect(await readDocx(file.slice(0, length))).toEqual({ ok: false, reason: 'file-damaged' })
    }
  })
})
