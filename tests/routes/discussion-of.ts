import type { Person } from '../../shared/model/person.ts'
import type { Proposal } from '../../shared/model/proposal.ts'
import type { Thread } from '../../shared/model/thread.ts'
import { readPeople } from '../../shared/ydoc/read-people.ts'
import { readProposals } from '../../shared/ydoc/read-proposals.ts'
import { readThreads } from '../../shared/ydoc/read-threads.ts'
import type { TestSite } from './site.ts'

/** What stands in the document of an agenda beside its content. */
export interface Discussion {
  readonly threads: readonly Thread[]
  readonly proposals: readonly Proposal[]
  readonly people: ReadonlyMap<string, Person>
}

/** Reads the discussion of an agenda in the server's own document. */
export function discussionOf({ rooms }: TestSite, agenda: string): Promise<Discussion> {
  return rooms.run(agenda, null, (doc) => ({
    threads: readThreads(doc),
    proposals: readProposals(doc),
    people: readPeople(doc),
  }))
}
