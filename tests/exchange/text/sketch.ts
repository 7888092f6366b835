import { outline } from '../../../shared/exchange/text/outline.ts'
import { read } from './reading.ts'

type Item = ReturnType<typeof outline>['items'][number]

/**
 * A text as the importer understood it, one line per thing, so that a test can say what it expects:
 * `1 a) Title · 2 paragraphs`, `= Document (SYMBOL)`, `2031-10-13 10:00 | 1 a), 1 b) || Body`.
 */
export function sketch(source: string): string {
  const found = outline(read(source))
  return [
    ...found.items.flatMap((item) => itemLines(item, '')),
    ...found.timetable.map(slotLine),
  ].join('\n')
}

function itemLines(item: Item, indent: string): readonly string[] {
  const counts = [
    [item.annotationParagraphs, 'p'],
    [item.quotationParagraphs, 'q'],
    [item.headings, 'h'],
  ] as const
  const told = counts.filter(([count]) => count > 0).map(([count, kind]) => ` ${count}${kind}`)
  return [
    `${indent}${item.ref} ${item.title}${told.join('')}`,
    ...item.documentation.map(({ title, symbol }) => `${indent}  = ${title} (${symbol})`),
    ...item.subitems.flatMap((below) => itemLines(below, `${indent}  `)),
  ]
}

function slotLine({
  date,
  start,
  entries,
}: ReturnType<typeof outline>['timetable'][number]): string {
  const plenary = entries.filter(({ track }) => track === 'plenary')
  const parallel = entries.filter(({ track }) => track === 'parallel')
  const rows = plenary.map(
    ({ item, title, continued }) => `${item ?? title}${continued ? '+' : ''}`,
  )
  const bodies = parallel.map(({ title, continued }) => `${title}${continued ? '+' : ''}`)
  return [`${date} ${start}`, rows.join(', '), ...bodies].join(' | ')
}
