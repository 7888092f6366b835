import { memo, useMemo } from 'react'
import type { Language } from '../../../shared/model/language.ts'
import { NEAR_AS_LIST } from '../../ui/index.ts'
import { AgendaTitle } from './agenda-title.tsx'
import { branchesOf, type SheetBranch, type SheetLine } from './sheet-lines.ts'

interface AgendaListProps {
  readonly lines: readonly SheetLine[]
  readonly language: Language
  readonly readOnly: boolean
}

/** The agenda as it is issued: numbers and punctuation derived, titles written in place. */
export const AgendaList = memo(function AgendaList({ lines, ...rest }: AgendaListProps) {
  const branches = useMemo(() => branchesOf(lines), [lines])
  return <Branches branches={branches} isTop {...rest} />
})

interface BranchesProps {
  readonly branches: readonly SheetBranch[]
  readonly language: Language
  readonly readOnly: boolean
  readonly isTop?: boolean
}

function Branches({ branches, isTop = false, ...rest }: BranchesProps) {
  return (
    <ol {...(isTop && { className: 'agenda-list', ...NEAR_AS_LIST })}>
      {branches.map((line) => (
        <li key={line.id}>
          <AgendaTitle line={line} {...rest} />
          {line.below.length > 0 && <Branches branches={line.below} {...rest} />}
        </li>
      ))}
    </ol>
  )
}
