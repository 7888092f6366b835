/**
 * Lets work of the same name run one after another, so that what was checked still holds when it
 * is acted upon. Work of different names does not wait.
 */
export type OneAtATime = <Value>(name: string, work: () => Promise<Value>) => Promise<Value>

/** Makes a queue per name. */
export function oneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work)
    const settled = turn.catch(() => undefined)
    last.set(name, settled)
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name)
    })
    return turn
  }
}
