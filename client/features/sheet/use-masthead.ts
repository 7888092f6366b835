import { useMemo } from 'react'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { type Masthead, mastheadOf } from '../../../shared/model/masthead.ts'
import { useAgendaPart, useContentLanguage } from '../../state/index.ts'

/** The derived lines of the masthead in the language shown. */
export function useMasthead(): Masthead {
  const facts = useAgendaPart(factsOf)
  const language = useContentLanguage()
  return useMemo(() => mastheadOf(facts, schemaById(facts.schema), language), [facts, language])
}

function factsOf({ facts }: Agenda) {
  return facts
}
