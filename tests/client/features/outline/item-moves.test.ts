import { describe, expect, it } from 'vitest'
import {
  addAfter,
  dropMove,
  type Move,
  stepMove,
} from '../../../../client/features/outline/item-moves.ts'
import { notation } from '../../../notation.ts'

const { items } = notation(`
Opening
  Election
  Agenda
Review
Other
  Budget
`).agenda

function step(id: string, move: Move): string {
  const edit = stepMove(items, id, move)
  return typeof edit === 'string' ? edit : `${edit.parent} / ${edit.before}`
}

describe('moving an item one step', () => {
  it('[OU1] up and down exchange an item with its neighbour', () => {
    expect(step('review', 'up')).toBe('null / opening')
    expect(step('opening', 'down')).toBe('null / other')
    expect(step('review', 'down')).toBe('null / null')
    expect(step('agenda', 'up')).toBe('opening / election')
  })

  it('[OU2] at the end of its list a sub-item goes on under the neighbouring item', () => {
    expect(step('agenda', 'down')).toBe('review / null')
    expect(step('budget', 'up')).toBe('review / null')
  })

  it('[OU3] demoting puts an item below the one before it, promoting right after its parent', () => {
    expect(step('review', 'demote')).toBe('opening / null')
    expect(step('election', 'promote')).toBe('null / review')
    expect(step('budget', 'promote')).toBe('null / null')
  })

  it('[OU4] a step that leads nowhere has a reason in words instead of an edit', () => {
    expect(step('opening', 'up')).toBe('no-move.up')
    expect(step('other', 'down')).toBe('no-move.down')
    expect(step('opening', 'demote')).toBe('no-move.demote')
    expect(step('review', 'promote')).toBe('no-move.promote')
    expect(step('gone', 'up')).toBe('no-move.up')
  })
})

describe('dropping an item', () => {
  it('[OU5] it lands before, after or into the row under it', () => {
    expect(dropMove(items, 'other', 'opening', 'before')).toMatchObject({ before: 'opening' })
    expect(dropMove(items, 'other', 'election', 'after')).toMatchObject({
      parent: 'opening',
      before: 'agenda',
    })
    expect(dropMove(items, 'other', 'review', 'into')).toMatchObject({ parent: 'review' })
  })

  it('[OU5] where it stands already there is nothing to do', () => {
    expect(dropMove(items, 'review', 'opening', 'after')).toBeNull()
    expect(dropMove(items, 'review', 'other', 'before')).toBeNull()
    expect(dropMove(items, 'review', 'review', 'into')).toBeNull()
  })
})

describe('adding an item', () => {
  it('[OU6] a new item follows the chosen one at its level, or stands last', () => {
    expect(addAfter(items, 'new', 'election')).toMatchObject({
      parent: 'opening',
      before: 'agenda',
    })
    expect(addAfter(items, 'new', 'other')).toMatchObject({ parent: null, before: null })
    expect(addAfter(items, 'new', null)).toMatchObject({ parent: null, before: null })
  })
})
