import { createContext, use } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import type { BoardLayout, CellPlace } from './board-layout.ts'
import type { Lifted, Load } from './lifted.ts'
import type { Destination } from './use-placing.ts'

/** What the chips and cells of a board share. */
export interface BoardScene {
  readonly board: BoardLayout
  readonly language: Language
  readonly mayEdit: boolean
  /** Whether chips show the short titles that the annex prints, or the full ones. */
  readonly titles: TitleChoice
  readonly lifted: Lifted | null
  readonly lift: (load: Load, from: CellPlace | null, by: Lifted['by']) => void
  /** Moves what is in hand over a cell, before one of its entries. */
  readonly aim: (target: CellPlace | null, before?: Id | null) => void
  /** Puts something into a cell and goes to it. */
  readonly put: (load: Load, destination: Destination) => void
  /** Puts down what is in hand where it is. */
  readonly drop: () => void
  readonly letGo: () => void
  readonly remove: (entry: Id) => void
  readonly ask: (question: BoardQuestion) => void
}

export type TitleChoice = 'short' | 'full'

/** A dialog that the board opens. */
export type BoardQuestion =
  | { readonly is: 'what-goes-here'; readonly cell: CellPlace; readonly meeting?: Id }
  | { readonly is: 'meeting'; readonly meeting: Id | null; readonly cell?: CellPlace }
  | { readonly is: 'short-title'; readonly item: Id }
  | { readonly is: 'where-to'; readonly load: Load }

export const BoardContext = createContext<BoardScene | null>(null)

/** The board that a chip or a cell belongs to. */
export function useScene(): BoardScene {
  const scene = use(BoardContext)
  if (!scene) throw new Error('Expected a board above')
  return scene
}
