import { createContext } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'

/** The kinds of badge that a row can carry. */
export const MARK_KINDS = ['error', 'finding', 'suggestion', 'comment'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** How much of each kind is open at an item. */
export type Marks = Readonly<Partial<Record<MarkKind, number>>>

/** What is open at each item, handed to the rows without drawing the tree again. */
export const MarksContext = createContext<ReadonlyMap<Id, Marks>>(new Map())
