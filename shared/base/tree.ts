import { compareOrdered, type Ordered } from './order-key.ts'

/** A record that names its parent; `null` stands at the top. */
export interface TreeNode extends Ordered {
  readonly parent: string | null
}

/** A node where it really stands, after what could not hold has been mended. */
export interface PlacedNode<Node> {
  readonly node: Node
  /** The parent it stands under, which differs from the one it names where that could not hold. */
  readonly parent: string | null
  /** 1 at the top. */
  readonly depth: number
}

/** A forest laid out depth first, with the ids of the nodes whose parent could not hold. */
export interface Tree<Node> {
  readonly placed: readonly PlacedNode<Node>[]
  /** Their parent does not exist: they stand at the top. */
  readonly orphans: readonly string[]
  /** The smallest id of each cycle, which stands at the top with the rest of the cycle below it. */
  readonly cut: readonly string[]
  /** They stood deeper than allowed: each stands at the deepest level, a sibling of its ancestor. */
  readonly tooDeep: readonly string[]
}

/**
 * Lays out records that name their parents, whatever they name: concurrent moves can make cycles,
 * concurrent deletions orphans, concurrent indents trees that are too deep. Every node is placed
 * exactly once, and the same nodes in any order give the same forest.
 *
 * @param deepest the deepest level allowed, 1 being the top
 */
export function placeTree<Node extends TreeNode>(
  nodes: readonly Node[],
  deepest: number = Number.POSITIVE_INFINITY,
): Tree<Node> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const orphans = new Set<string>()
  for (const { id, parent } of byId.values())
    if (parent !== null && !byId.has(parent)) orphans.add(id)
  const cut = cyclesOf(byId)
  const named = walk(
    childrenUnder([...byId.values()], ({ id, parent }) =>
      orphans.has(id) || cut.has(id) ? null : parent,
    ),
  )
  const tooDeep = named.filter(({ depth }) => depth > deepest).map(({ node }) => node.id)
  return {
    placed: tooDeep.length > 0 ? raised(named, deepest) : named,
    orphans: [...orphans].sort(),
    cut: [...cut].sort(),
    tooDeep: tooDeep.sort(),
  }
}

/** Groups records by the parent they name, keeping the order they come in. */
export function childrenByParent<Node extends { readonly parent: string | null }>(
  nodes: readonly Node[],
): ReadonlyMap<string | null, readonly Node[]> {
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) push(children, node.parent, node)
  return children
}

/** Whether `id` stands somewhere below `ancestor`; a node is not below itself. */
export function isBelow(
  nodes: ReadonlyMap<string, { readonly parent: string | null }>,
  id: string,
  ancestor: string,
): boolean {
  const seen = new Set<string>()
  let above = nodes.get(id)?.parent ?? null
  while (above !== null && !seen.has(above)) {
    if (above === ancestor) return true
    seen.add(above)
    above = nodes.get(above)?.parent ?? null
  }
  return false
}

/** The smallest id of each cycle of parents. */
function cyclesOf(byId: ReadonlyMap<string, TreeNode>): Set<string> {
  const cut = new Set<string>()
  const settled = new Set<string>()
  for (const start of byId.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let id: string | null = start
    while (id !== null && byId.has(id) && !settled.has(id) && !onPath.has(id)) {
      path.push(id)
      onPath.add(id)
      id = byId.get(id)?.parent ?? null
    }
    if (id !== null && onPath.has(id)) cut.add(smallest(path.slice(path.indexOf(id))))
    for (const one of path) settled.add(one)
  }
  return cut
}

function smallest(ids: readonly string[]): string {
  return ids.reduce((least, id) => (id < least ? id : least))
}

/** Lays a forest out again with every node that is too deep at the deepest level. */
function raised<Node extends TreeNode>(
  named: readonly PlacedNode<Node>[],
  deepest: number,
): readonly PlacedNode<Node>[] {
  const parents = new Map<string, string | null>()
  for (const { node, parent, depth } of named) {
    const above = depth > deepest && parent !== null ? parents.get(parent) : parent
    parents.set(node.id, above ?? null)
  }
  const nodes = named.map(({ node }) => node)
  return walk(childrenUnder(nodes, ({ id }) => parents.get(id) ?? null))
}

/** The nodes under each parent, in their order. */
function childrenUnder<Node extends TreeNode>(
  nodes: readonly Node[],
  parentOf: (node: Node) => string | null,
): ReadonlyMap<string | null, readonly Node[]> {
  const children = new Map<string | null, Node[]>()
  for (const node of nodes.toSorted(compareOrdered)) push(children, parentOf(node), node)
  return children
}

/** Depth first with a stack of its own: a chain of parents can be longer than the call stack. */
function walk<Node extends TreeNode>(
  children: ReadonlyMap<string | null, readonly Node[]>,
): readonly PlacedNode<Node>[] {
  const placed: PlacedNode<Node>[] = []
  const pending: PlacedNode<Node>[] = []
  const postpone = (parent: string | null, depth: number) => {
    for (const node of children.get(parent)?.toReversed() ?? [])
      pending.push({ node, parent, depth })
  }
  postpone(null, 1)
  for (let next = pending.pop(); next; next = pending.pop()) {
    placed.push(next)
    postpone(next.node.id, next.depth + 1)
  }
  return placed
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
