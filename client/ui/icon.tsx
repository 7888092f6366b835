import type { ReactNode } from 'react'

const SHAPES = {
  check: <path d="m3 8.5 3.2 3L13 4.5" />,
  down: <path d="m4 6 4 4 4-4" />,
  up: <path d="m4 10 4-4 4 4" />,
  prev: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  next: <path d="M6 3.5 10.5 8 6 12.5" />,
  bubble: <path d="M2.5 3.5h11V11H7l-3 2.5V11H2.5z" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2.2" />,
  pen: <path d="m3 13 .7-3L10.5 3.2l2.3 2.3L6 12.3z" />,
  warn: <path d="M8 2.5 14 13.5H2zM8 6.5v3.2M8 11.6v.01" />,
  info: <path d="M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 7.3V11M8 5.1v.01" />,
  change: <path d="M4 3h8M8 3v6.5M3.5 13h9" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  list: <path d="M6 4h7.5M6 8h7.5M6 12h7.5M2.5 4h.01M2.5 8h.01M2.5 12h.01" />,
  numbered: <path d="M7 4h6.5M7 8h6.5M7 12h6.5M2.5 3.2l1-.7v3M2.4 9.3h2L2.5 12h2" />,
  link: (
    <path d="M6.5 9.5 9.5 6.5M7 5l1.2-1.2a2.7 2.7 0 0 1 3.9 3.9L11 9M9 11l-1.2 1.2a2.7 2.7 0 0 1-3.9-3.9L5 7" />
  ),
  sheet: <path d="M4 2h5.5L13 5.5V14H4zM9.5 2v3.5H13M6.5 8.5h4M6.5 11h4" />,
  board: <path d="M2.5 3.5h11v10h-11zM2.5 7h11M6.2 3.5v10M9.9 3.5v10" />,
  fold: <path d="M2.5 3h11v10h-11zM6 3v10" />,
  panel: <path d="M2.5 3h11v10h-11zM10 3v10" />,
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  x: <path d="m4 4 8 8M12 4l-8 8" />,
  undo: <path d="M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6" />,
  redo: <path d="m10.5 3 3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3 3" />
    </>
  ),
  upload: <path d="M8 10.5V3M5 5.5 8 2.5l3 3M2.5 10.5v3h11v-3" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  later: <path d="M3 8h8M8 5l3 3-3 3M13.5 3.5v9" />,
  back: <path d="M6 4 2.5 7.5 6 11M2.5 7.5H10a3.5 3.5 0 0 1 3.5 3.5v1.5" />,
  hand: (
    <path d="M5 8V3.800a1 1 0 0 1 2 0V7 2.800a1 1 0 0 1 2 0V7 3.800a1 1 0 0 1 2 0V9.500c0 2.5-1.5 4-3.7 4-1.8 0-2.6-.8-3.5-2.500L2.6 8.700a1 1 0 0 1 1.7-1z" />
  ),
  screen: <path d="M2 3h12v8H2zM6 13.5h4" />,
  trash: <path d="M3 4.5h10M6.5 4.500V3h3v1.500M4.5 4.500l.5 9h6l.5-9M6.8 7v4M9.2 7v4" />,
  restore: <path d="M3 8a5 5 0 1 0 1.7-3.700L3 6M3 2.800V6h3.200M8 5.500V8l1.8 1.2" />,
  people: (
    <>
      <circle cx="6" cy="5.5" r="2.3" />
      <path d="M1.8 13c.3-2.5 2-3.8 4.2-3.800s3.9 1.3 4.2 3.800M10.5 3.500a2 2 0 0 1 0 4M12 9.600c1.3.4 2.1 1.6 2.3 3.4" />
    </>
  ),
  keyboard: (
    <path d="M1.5 4h13v8h-13zM4 6.500h.01M6.7 6.500h.01M9.3 6.500h.01M12 6.500h.01M5 9.500h6" />
  ),
  globe: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M2.5 8h11M8 2.500c3.7 4 3.7 7 0 11M8 2.500c-3.7 4-3.7 7 0 11" />
    </>
  ),
  moon: <path d="M13 9.500A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.500z" />,
  inbox: (
    <path d="M2.5 9.5 4.5 3h7l2 6.500v4h-11zM2.5 9.500h3.300c.3 1.3 1.1 2 2.2 2s1.9-.7 2.2-2h3.3" />
  ),
  calendar: <path d="M2.5 3.500h11v10h-11zM2.5 6.500h11M5.5 2v3M10.5 2v3" />,
  drag: <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" />,
  indent: <path d="M2.5 3.500h11M7 8h6.500M7 12.500h6.500M2.5 6l2 2-2 2" />,
  outdent: <path d="M2.5 3.500h11M7 8h6.500M7 12.500h6.500M4.5 6l-2 2 2 2" />,
  bold: (
    <path
      d="M5 3h3.800a2.4 2.4 0 0 1 0 4.800H5zM5 7.800h4.300a2.6 2.6 0 0 1 0 5.200H5z"
      strokeWidth="1.8"
    />
  ),
  italic: <path d="M6.5 3h5M4.5 13h5M9.5 3l-3 10" />,
  underline: <path d="M4.5 3v4.500a3.5 3.5 0 0 0 7 0V3M4 13.500h8" />,
  quote: <path d="M3 4.500h3.500v4L5 11.500M9.5 4.500H13v4l-1.5 3" />,
  out: <path d="M6.5 2.500h-4v11h4M6.5 8h7M11 5.5 13.5 8 11 10.5" />,
  gear: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.800l1.4 1.400M10.8 10.800l1.4 1.400M3.8 12.200l1.4-1.400M10.8 5.200l1.4-1.4" />
    </>
  ),
  download: <path d="M8 2.500V10M5 7.5 8 10.500l3-3M2.5 10.500v3h11v-3" />,
} as const satisfies Record<string, ReactNode>

/** The name of a drawing of the icon set. */
export type IconName = keyof typeof SHAPES

const DIRECTIONAL: ReadonlySet<IconName> = new Set([
  'prev',
  'next',
  'fold',
  'undo',
  'redo',
  'back',
  'later',
  'indent',
  'outdent',
  'out',
  'list',
])

/** A 16 px line drawing in the colour of its text; decoration only, so its control carries a name. */
export function Icon({
  name,
  className = '',
}: {
  readonly name: IconName
  readonly className?: string
}) {
  const classes = ['icon', DIRECTIONAL.has(name) ? 'directional' : '', className]
  return (
    <svg
      className={classes.filter(Boolean).join(' ')}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  )
}
