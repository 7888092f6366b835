import { memo, useMemo } from 'react'
import { AgendaTitle } from './agenda-title.tsx'
import type { SheetBranch, SheetLine } from './sheet-lines.ts'
import { branchesOf } from './sheet-lines.ts'

interface AgendaListProps {
  readonly lines: readonly SheetLine[]
  readonly readOnly: boolean
}

/** The agenda as it is issued: numbers and punctuation derived, titles written in place. */
export const AgendaList = memo(function AgendaList({ lines, readOnly }: AgendaListProps) {
  const branches = useMemo(() => branchesOf(lines), [lines])
  return <Branches branches={branches} readOnly={readOnly} isTop />
})

interface BranchesProps {
  readonly branches: readonly SheetBranch[]
  readonly readOnly: boolean
  readonly isTop?: boolean
}

function Branches({ branches, readOnly, isTop = false }: BranchesProps) {
  return (
    <ol className={isTop ? 'agenda-list' : undefined}>
      {branches.map(({ below, ...line }) => (
        <li key={line.id}>
          <AgendaTitle
            id={line.id}
            marker={line.marker}
            number={line.number}
            end={line.end}
            readOnly={readOnly}
          />
          {below.length > 0 && <Branches branches={below} readOnly={readOnly} />}
        </li>
      ))}
    </ol>
  )
}
