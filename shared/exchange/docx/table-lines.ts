import { withoutMarks } from './marks.ts'
import type { WordNode } from './word-document.ts'
import { wordsOf } from './words-of.ts'

/** The paragraphs of a cell; null where a cell above or beside reaches over the place. */
type Cell = readonly string[]

/** Fewer rows than this are a layout of the page, not a table to be read by rows. */
const LEAST_ROWS = 3
const MOST_COLUMNS = 63

/** The rows of a table as lines with a tab between cells; a layout of the page, cell by cell. */
export function tableLines(table: WordNode): readonly string[] {
  const rows = gridOf(rowsOf(table))
  if (rows.length < LEAST_ROWS || rows.every((row) => row.length < 2)) {
    return rows.flat(2)
  }
  return rows.flatMap(rowLines)
}

function rowsOf(table: WordNode): readonly WordNode[] {
  return (table.children ?? []).filter(({ type }) => type === 'tableRow')
}

/** The rows with an empty cell wherever another cell reaches, so that columns stay columns. */
function gridOf(rows: readonly WordNode[]): readonly (readonly Cell[])[] {
  const reaching: number[] = []
  return rows.map((row) => {
    const cells: Cell[] = []
    const skip = () => {
      while ((reaching[cells.length] ?? 0) > 0) {
        reaching[cells.length] = (reaching[cells.length] ?? 1) - 1
        cells.push([])
      }
    }
    for (const cell of row.children ?? []) {
      skip()
      const span = Math.min(Math.max(cell.colSpan ?? 1, 1), MOST_COLUMNS)
      for (let at = 0; at < span; at++) {
        reaching[cells.length] = (cell.rowSpan ?? 1) - 1
        cells.push(at === 0 ? paragraphsIn(cell) : [])
      }
    }
    skip()
    return cells
  })
}

/** The paragraphs in a cell, those of tables within it too. */
function paragraphsIn(node: WordNode): Cell {
  if (node.type === 'paragraph') {
    const lines = wordsOf(node).replaceAll('\t', ' ').split('\n')
    return lines.map((line) => line.trim()).filter((line) => withoutMarks(line) !== '')
  }
  return (node.children ?? []).flatMap(paragraphsIn)
}

/**
 * One line; or as many as the cells have paragraphs where two cells have the same number of them,
 * because numbers and titles then stand beside each other.
 */
function rowLines(row: readonly Cell[]): readonly string[] {
  const many = row.map(({ length }) => length).filter((length) => length > 1)
  const height = many.find((length, at) => many.indexOf(length) !== at) ?? 1
  const lines = Array.from({ length: height }, (_, at) =>
    row.map((cell) => (cell.length === height ? cell[at] : at === 0 ? cell.join(' ') : '')),
  )
  return lines.map((cells) => cells.join('\t')).filter((line) => line.trim() !== '')
}
