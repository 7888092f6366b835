import { conventionsOf } from '../agenda-schema/conventions.ts'
import type { Agenda, Id } from '../model/agenda.ts'
import type { Finding } from '../model/finding.ts'
import { sessionOrdinalLike, sessionOrdinalsIn } from './session-ordinals.ts'

/** A line of a source and what an import made of it. */
export interface PrintedLine {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** `repaired` where the import had to put it together. */
  readonly fate: string
  /** `title`, `annotation`, `document`, `entry` and so on. */
  readonly became?: string
  readonly owner?: Id
}

/** Forms that a source prints wrongly and its agenda derives, told by what each line became. */
export function checkPrintedForms(
  outcomes: readonly PrintedLine[],
  agenda: Agenda,
): readonly Finding[] {
  return [
    ...firstPage(outcomes, agenda),
    ...agendaOfNote(outcomes, agenda),
    ...continuedMarks(outcomes, agenda),
    ...entryEnds(outcomes, agenda),
  ]
}

const AGENDA_TITLE = /ordre du jour|agenda/i
/** The line of a first page that numbers the session and says nothing else. */
const SESSION_LINE = /^[\s*]*[\p{L}-]+(?: et \p{L}+)? session[\s*]*$/iu
/** A longer line of the first page is prose. */
const LONGEST_TITLE = 200

/** The first page without the symbol of the document, or with the number of another session. */
function firstPage(outcomes: readonly PrintedLine[], { facts }: Agenda): readonly Finding[] {
  const end = outcomes.findIndex(({ became }) => became === 'title' || became === 'annotation')
  const page = outcomes.slice(0, Math.max(0, end))
  const { symbol, sessionNumber, languages } = facts
  const language = languages[0] ?? 'en'
  const isPrinted = page.some(({ text }) => text.replace(/\s/g, '').includes(symbol ?? ''))
  const found: Finding[] = []
  if (page.length > 0 && symbol && !isPrinted)
    found.push({
      rule: 'import-missing-masthead',
      severity: 'info',
      at: { line: 1 },
      values: { fact: 'symbol' },
    })
  for (const { line, text } of page) {
    const [printed] = text.length < LONGEST_TITLE ? sessionOrdinalsIn(text, language) : []
    if (!printed || sessionNumber === undefined || printed.number === sessionNumber) continue
    if (!AGENDA_TITLE.test(text) && !SESSION_LINE.test(text)) continue
    const right = sessionOrdinalLike(printed.words, sessionNumber, language)
    found.push({
      rule: 'ordinal-masthead',
      severity: 'error',
      at: { line },
      values: { printed: printed.words, right },
    })
  }
  return found
}

const CITES_AGENDA = /(?:ordre du jour provisoire|provisional agenda)\s*\\?(\*?)\s*$/i
const GIVES_SYMBOL = /^\s*\\?\*\s*\[?[A-Z][\w.]*\//

/** A symbol that names a year, in a note of the first page. */
const AGENDA_SYMBOL = /([A-Z][\w./-]*\/((?:19|20)\d\d)\/[\w./-]*\w)/

/**
 * A note of the session that cites the provisional agenda and does not give its symbol in a note, or
 * gives that of another year.
 */
function agendaOfNote(outcomes: readonly PrintedLine[], { facts }: Agenda): readonly Finding[] {
  if (facts.kind !== 'secretariat-note') return []
  const end = outcomes.findIndex(({ became }) => became === 'annotation')
  const cites = outcomes.slice(0, Math.max(0, end)).find(({ text }) => CITES_AGENDA.test(text))
  if (!cites) return []
  const given = outcomes.find(({ text }) => GIVES_SYMBOL.test(text))
  if (!given)
    return [{ rule: 'symbol-footnote-ref', severity: 'warning', at: { line: cites.line } }]
  const year = facts.opening?.slice(0, 4)
  const [, symbol = '', printed] = AGENDA_SYMBOL.exec(given.text) ?? []
  if (!year || !printed || printed === year) return []
  const values = { symbol, year: Number(year) }
  return [{ rule: 'symbol-year-session', severity: 'warning', at: { line: given.line }, values }]
}

const CONTINUED = /\(\s*(?:<\w+>)?\s*(?:suite|fin|continued|concluded|cont[’']d)(?!\p{L})/iu

/** A line that cites several items does not say which of them its mark is of. */
const SEVERAL =
  /\b(?:items?|points?|temas?)\b.*\d.*\b(?:items?|points?|temas?)\b.*\d|\bitems\b|\bpoints\b|\btemas\b/i

/** Rows of the timetable that lack the mark of a second appearance, or bear it at the first. */
function continuedMarks(
  outcomes: readonly PrintedLine[],
  { entries, meetings }: Agenda,
): readonly Finding[] {
  const plenary = new Set(meetings.filter(({ track }) => track === 'plenary').map(({ id }) => id))
  const items = new Map(
    entries.filter(({ meeting }) => plenary.has(meeting)).map(({ id, item }) => [id, item]),
  )
  const rows = rowsOf(outcomes, new Set(items.keys()))
  const held = new Map(entries.map(({ id, meeting }) => [id, meeting]))
  const isUsed = rows.some(({ text }) => CONTINUED.test(text))
  const hasParallel = plenary.size < meetings.length
  const seen = new Set<Id>()
  return rows.flatMap(({ line, text, owner, isMended }): readonly Finding[] => {
    const item = items.get(owner)
    if (!item) return []
    const isAgain = seen.has(item)
    seen.add(item)
    const isSeveral = SEVERAL.test(text)
    for (const entry of isSeveral ? entries : [])
      if (entry.item && entry.meeting === held.get(owner)) seen.add(entry.item)
    if (isMended || isSeveral) return []
    const isWrong = isAgain ? !CONTINUED.test(text) : CONTINUED.test(text) && !hasParallel
    if (!isWrong || (isAgain && hasParallel && !isUsed)) return []
    return [{ rule: 'suite-correct', severity: 'error', at: { line } }]
  })
}

interface Row {
  readonly line: number
  readonly text: string
  readonly owner: Id
  /** Whether the importer had to put the row together. */
  readonly isMended: boolean
}

/** The lines of each row of the timetable as one, by the first of them. */
function rowsOf(outcomes: readonly PrintedLine[], owners: ReadonlySet<Id>): readonly Row[] {
  const rows = new Map<Id, Row>()
  for (const { line, text, owner, became, fate } of outcomes) {
    if (became !== 'entry' || !owner || !owners.has(owner)) continue
    const before = rows.get(owner)
    const isMended = fate === 'repaired' || before?.isMended === true
    rows.set(owner, {
      line: before?.line ?? line,
      text: `${before?.text ?? ''} ${text}`,
      owner,
      isMended,
    })
  }
  return [...rows.values()].toSorted((one, other) => one.line - other.line)
}

const STOP_AFTER_SYMBOL = /\([\w.]+\/[^()\s]+\)\)?\s*\.\s*$/

/** A symbol in a parenthesis that nothing closes. */
const OPEN_SYMBOL = /\([\w.-]+\/[^()\s]*\w\s*$/

/** Entries under Documentation that end with a full stop after their symbol, or in the midst of it. */
function entryEnds(outcomes: readonly PrintedLine[], agenda: Agenda): readonly Finding[] {
  return [...openSymbols(outcomes), ...fullStops(outcomes, agenda)]
}

function openSymbols(outcomes: readonly PrintedLine[]): readonly Finding[] {
  return outcomes.flatMap(({ line, text, became, owner }, at): readonly Finding[] => {
    const isLast = outcomes.slice(at + 1).find(({ text }) => text.trim() !== '')?.owner !== owner
    return became === 'document' && isLast && OPEN_SYMBOL.test(text)
      ? [{ rule: 'no-open-parenthesis', severity: 'warning', at: { line } }]
      : []
  })
}

function fullStops(outcomes: readonly PrintedLine[], { facts }: Agenda): readonly Finding[] {
  if (conventionsOf(facts).entriesEndWithStop) return []
  return outcomes.flatMap(({ line, text, became }): readonly Finding[] =>
    became === 'document' && STOP_AFTER_SYMBOL.test(text)
      ? [{ rule: 'doc-entry-format', severity: 'info', at: { line }, values: { end: '.' } }]
      : [],
  )
}
