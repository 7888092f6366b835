import type { DocumentType } from '../../../shared/agenda-schema/document-types.ts'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart } from '../../state/index.ts'

/** The document types that the agenda schema of the body offers. */
export function useDocumentTypes(): readonly DocumentType[] {
  return useAgendaPart(typesOf)
}

function typesOf({ facts }: Agenda): readonly DocumentType[] {
  return schemaById(facts.schema).documentTypes
}
