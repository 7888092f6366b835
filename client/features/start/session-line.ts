import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { capitalized } from '../../../shared/base/capitalized.ts'
import { languageFacts } from '../../../shared/languages/index.ts'
import { placeName } from '../../../shared/languages/places.ts'
import { ordinal } from '../../../shared/model/ordinals.ts'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import type { InterfaceLanguage } from '../../i18n/index.ts'

type SessionFacts = Pick<AgendaListRow, 'schema' | 'sessionNumber' | 'place'>

/** "Twelfth session, Vienna": what is known of it, in the language of the interface. */
export function sessionLine(facts: SessionFacts, language: InterfaceLanguage): string {
  const place = facts.place ? placeName(facts.place, language) : ''
  return [numberedSession(facts, language), place].filter(Boolean).join(', ')
}

function numberedSession(
  { schema, sessionNumber }: SessionFacts,
  language: InterfaceLanguage,
): string {
  if (sessionNumber === null) return ''
  const { words } = languageFacts(language)
  const isSession = schemaById(schema).gathering === 'session'
  const gender = isSession ? words.sessionGender : words.meetingGender
  const pattern = isSession ? words.session : words.meetingOfBody
  return capitalized(
    pattern
      .replace('{ordinal}', ordinal(sessionNumber, language, gender) ?? '')
      .replace('{number}', String(sessionNumber)),
  )
}
