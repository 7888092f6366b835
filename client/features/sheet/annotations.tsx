import type { CSSProperties } from 'react'
import type { Language } from '../../../shared/model/language.ts'
import { NEAR_AS_LIST } from '../../ui/index.ts'
import { AnnotationSection, isBare } from './annotation-section.tsx'
import { type SheetLine, withSubItems } from './sheet-lines.ts'

/** About how high a section is before it was drawn for the first time, in CSS pixels. */
const HEIGHT = { bare: 44, other: 220 } as const

interface AnnotationsProps {
  readonly lines: readonly SheetLine[]
  readonly language: Language
  readonly readOnly: boolean
}

/**
 * The annotations, an item with its sub-items in one group: while a group is far from the window
 * the browser neither lays it out nor paints it, nor looks after what is in it at every key.
 */
export function Annotations({ lines, ...rest }: AnnotationsProps) {
  return withSubItems(lines).map((group) => (
    <div
      key={group[0].id}
      className="annotations"
      {...NEAR_AS_LIST}
      style={{ '--far-size': `${heightOf(group)}px` } as CSSProperties}
    >
      {group.map((line) => (
        <AnnotationSection key={line.id} line={line} {...rest} />
      ))}
    </div>
  ))
}

function heightOf(lines: readonly SheetLine[]): number {
  return lines.reduce((sum, line) => sum + (isBare(line) ? HEIGHT.bare : HEIGHT.other), 0)
}
