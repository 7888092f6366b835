import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childrenByParent, isBelow, placeTree, type TreeNode } from '../../shared/base/tree.ts'

describe('laying out a tree', () => {
  it('[OK10] children follow their parent, siblings in their order', () => {
    expect(drawn('b< a<b c< d<b')).toEqual(['b', '  a', '  d', 'c'])
  })

  it('[OK11] a node whose parent does not exist stands at the top and is reported', () => {
    const tree = placeTree(nodes('a< b<nobody c<b'))
    expect(drawn('a< b<nobody c<b')).toEqual(['a', 'b', '  c'])
    expect(tree.orphans).toEqual(['b'])
    expect(tree.placed.map(({ parent }) => parent)).toEqual([null, null, 'b'])
  })

  it('[OK12] a cycle is cut at its smallest id, and what hangs on it stays', () => {
    expect(drawn('c<b b<a a<c d<b top<')).toEqual(['a', '  b', '    c', '    d', 'top'])
    expect(placeTree(nodes('c<b b<a a<c d<b top<')).cut).toEqual(['a'])
  })

  it('[OK12] a node that is its own parent stands at the top', () => {
    expect(drawn('a<a b<a')).toEqual(['a', '  b'])
  })

  it('[OK12] two cycles are cut each at its own smallest id', () => {
    expect(placeTree(nodes('a<b b<a c<d d<c')).cut).toEqual(['a', 'c'])
  })

  it('[OK13] deeper than allowed, a node stands in its order among those at the deepest level', () => {
    expect(drawn('a< d<a c<d b<c e<a', 2)).toEqual(['a', '  b', '  c', '  d', '  e'])
    expect(placeTree(nodes('a< d<a c<d b<c e<a'), 2).tooDeep).toEqual(['b', 'c'])
    expect(drawn('a< d<a c<d b<c', 1)).toEqual(['a', 'b', 'c', 'd'])
    expect(placeTree(nodes('a< b<a c<b'), 2).placed.at(-1)?.parent).toBe('a')
  })

  it('[OK14] whatever parents are named, every node is placed once, after its parent', () => {
    fc.assert(
      fc.property(arbitraryNodes, fc.integer({ min: 1, max: 4 }), (written, deepest) => {
        const { placed } = placeTree(written, deepest)
        expect(placed.map(({ node }) => node.id).sort()).toEqual(written.map(({ id }) => id).sort())
        const before = new Set<string | null>([null])
        for (const { node, parent, depth } of placed) {
          expect(before.has(parent) && depth <= deepest).toBe(true)
          before.add(node.id)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('[OK15] the same nodes in any order make the same tree', () => {
    const twoOrders = arbitraryNodes.chain((written) =>
      fc.tuple(
        fc.constant(written),
        fc.shuffledSubarray(written, { minLength: written.length, maxLength: written.length }),
      ),
    )
    fc.assert(
      fc.property(twoOrders, ([one, other]) => {
        expect(placeTree(one, 3)).toEqual(placeTree(other, 3))
      }),
      { numRuns: 300 },
    )
  })

  it('[OK16] a chain of parents and a crowd of siblings, each of 200,000, are laid out', () => {
    const numbers = Array.from({ length: 200_000 }, (_, place) => place)
    const above = (place: number) => (place === 0 ? null : `n${place - 1}`)
    const chain = numbers.map((place) => ({ id: `n${place}`, parent: above(place), order: 'a0' }))
    const crowd = chain.map((node, place) => ({ ...node, parent: place === 0 ? null : 'n0' }))
    expect(placeTree(chain, 3).placed).toHaveLength(200_000)
    expect(placeTree(crowd, 1).placed).toHaveLength(200_000)
  })
})

describe('asking a tree', () => {
  it('[OK17] children are grouped by the parent they name, in the order they come in', () => {
    const children = childrenByParent(nodes('b< a<b c<b'))
    expect(children.get('b')?.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(children.get(null)?.map(({ id }) => id)).toEqual(['b'])
    expect(children.get('c')).toBeUndefined()
  })

  it('[OK18] a node is below its ancestors, not below itself, and a cycle does not hang', () => {
    const byId = new Map(nodes('a< b<a c<b x<y y<x').map((node) => [node.id, node]))
    expect(isBelow(byId, 'c', 'a')).toBe(true)
    expect(isBelow(byId, 'a', 'c')).toBe(false)
    expect(isBelow(byId, 'a', 'a')).toBe(false)
    expect(isBelow(byId, 'x', 'a')).toBe(false)
    expect(isBelow(byId, 'unknown', 'a')).toBe(false)
  })
})

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const arbitraryNodes = fc
  .array(fc.record({ parent: fc.constantFrom(...NAMES, 'nobody', null), order: fc.nat(3) }), {
    maxLength: NAMES.length,
  })
  .map((written) =>
    written.map(({ parent, order }, place) => ({
      id: NAMES[place] ?? '',
      parent,
      order: `a${order + 1}`,
    })),
  )

/** `child<parent`, siblings in the order of the alphabet. */
function nodes(written: string): readonly TreeNode[] {
  return written.split(' ').map((one) => {
    const [id = '', parent = ''] = one.split('<')
    return { id, parent: parent || null, order: 'a0' }
  })
}

function drawn(written: string, deepest?: number): readonly string[] {
  const { placed } = placeTree(nodes(written), deepest)
  return placed.map(({ node, depth }) => '  '.repeat(depth - 1) + node.id)
}
