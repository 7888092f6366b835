import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { classes } from '../../ui/index.ts'

/** So many rows are drawn together when they come near. */
const CHUNK = 50
/** A row that was never drawn is taken to be so high, in pixels. */
const ROW_HEIGHT = 30

/** While so many frames go by, what was brought into view is kept there. */
const FOLLOWED_FRAMES = 12

/** What a list needs to know of a row. */
export interface ListRow {
  readonly key: string
  /** A heading between rows, which cannot be chosen. */
  readonly isHeading?: boolean
}

interface LazyListProps<Row extends ListRow> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly chosen: ReadonlySet<string>
  /** Rows that belong with the chosen ones. */
  readonly near?: ReadonlySet<string>
  /** The row where the keyboard is; it is brought into view whenever `turn` changes. */
  readonly active: string | null
  readonly turn: number
  readonly onChoose: (row: Row, extend: boolean) => void
  /** Enter on a row. */
  readonly onOpen: () => void
  readonly draw: (row: Row) => ReactNode
  readonly className?: string
  readonly lang?: string
  readonly dir?: string
}

/**
 * A list of any length of which only what is near the window is drawn. The focus stays on the list:
 * arrows, Home and End move in it, with Shift they extend what is chosen.
 */
export function LazyList<Row extends ListRow>(props: LazyListProps<Row>) {
  const { label, rows, active, turn, onChoose, onOpen, className, lang, dir, ...drawing } = props
  const list = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const at = rows.findIndex(({ key }) => key === active)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn shows the row again
  useEffect(() => (at < 0 ? undefined : bringIntoView(`${prefix}${at}`)), [at, turn, prefix])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextRow(rows, at, event.key)
    if (next) onChoose(next, event.shiftKey)
    else if (event.key === 'Enter' && !event.altKey) onOpen()
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest('[data-row]') : null
    const row = rows[Number(element?.getAttribute('data-row') ?? -1)]
    if (row && !row.isHeading && getSelection()?.type !== 'Range') onChoose(row, event.shiftKey)
  }
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, chunk) => chunk * CHUNK)
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={at < 0 ? undefined : `${prefix}${at}`}
      className={classes('lazy-list', className)}
      lang={lang}
      dir={dir}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {chunks.map((from) => (
        <Chunk
          key={from}
          rows={rows}
          from={from}
          isForced={at >= from && at < from + CHUNK}
          prefix={prefix}
          active={at}
          {...drawing}
        />
      ))}
    </div>
  )
}

/** Rows above that are drawn now for the first time may move it: it is followed for some frames. */
function bringIntoView(id: string): () => void {
  let left = FOLLOWED_FRAMES
  let frame = 0
  const show = () => {
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
    left--
    if (left > 0) frame = requestAnimationFrame(show)
  }
  show()
  return () => cancelAnimationFrame(frame)
}

function nextRow<Row extends ListRow>(
  rows: readonly Row[],
  at: number,
  key: string,
): Row | undefined {
  const open = (one: Row) => !one.isHeading
  if (key === 'ArrowDown') return rows.slice(at + 1).find(open)
  if (key === 'ArrowUp') return rows.slice(0, Math.max(at, 0)).findLast(open)
  if (key === 'Home') return rows.find(open)
  return key === 'End' ? rows.findLast(open) : undefined
}

interface ChunkProps<Row extends ListRow>
  extends Pick<LazyListProps<Row>, 'rows' | 'chosen' | 'near' | 'draw'> {
  readonly from: number
  /** The active row is in it. */
  readonly isForced: boolean
  readonly prefix: string
  readonly active: number
}

function Chunk<Row extends ListRow>(props: ChunkProps<Row>) {
  const { rows, from, isForced, prefix, active, chosen, near, draw } = props
  const element = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  const height = useRef(0)
  useEffect(() => {
    const node = element.current
    if (!node) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) height.current = node.offsetHeight
        setIsNear(entry?.isIntersecting ?? false)
      },
      { root: node.parentElement, rootMargin: '600px 0px' },
    )
    watch.observe(node)
    return () => watch.disconnect()
  }, [])
  const own = rows.slice(from, from + CHUNK)
  const isDrawn = isNear || isForced
  return (
    <div
      ref={element}
      role="presentation"
      style={isDrawn ? undefined : { blockSize: height.current || own.length * ROW_HEIGHT }}
    >
      {isDrawn &&
        own.map((row, place) => (
          <Option
            key={row.key + String(from + place)}
            id={`${prefix}${from + place}`}
            place={from + place}
            count={rows.length}
            isHeading={row.isHeading ?? false}
            isChosen={chosen.has(row.key)}
            isNear={near?.has(row.key) ?? false}
            isActive={from + place === active}
          >
            {draw(row)}
          </Option>
        ))}
    </div>
  )
}

interface OptionProps {
  readonly id: string
  readonly place: number
  readonly count: number
  readonly isHeading: boolean
  readonly isChosen: boolean
  readonly isNear: boolean
  readonly isActive: boolean
  readonly children: ReactNode
}

function Option(props: OptionProps) {
  const { id, place, count, isHeading, isChosen, isNear, isActive, children } = props
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={isHeading || undefined}
      aria-setsize={count}
      aria-posinset={place + 1}
      data-row={place}
      className={classes('lazy-row', isNear && 'near', isActive && 'active')}
    >
      {children}
    </div>
  )
}
