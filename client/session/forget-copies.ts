import { openCopyRegister } from './copy-register.ts'
import { dropLocalCopy } from './local-copy.ts'
import { hasUnsentNotes } from './unsent-note.ts'

/**
 * Deletes a person's copies of agendas from this device, for when they sign out. A copy with
 * changes that are not sent stays for their next sign-in, as does one that a tab has open; nobody
 * else's session ever opens it.
 */
export async function forgetCopies(person: string, storage: Storage | null): Promise<void> {
  if (!storage) return
  await Promise.all(agendasWithCopy(person, storage).map((id) => forgetCopy(id, person, storage)))
}

async function forgetCopy(agenda: string, person: string, storage: Storage): Promise<void> {
  if (hasUnsentNotes(agenda, person, storage)) return
  const register = openCopyRegister(agenda, person, storage)
  const entry = register.current()
  const databases = [...register.old(), ...(entry ? [register.database(entry)] : [])]
  const gone = await Promise.all(databases.map(dropLocalCopy))
  if (gone.every(Boolean)) register.remove()
}

function agendasWithCopy(person: string, storage: Storage): readonly string[] {
  const form = /^rapporteur\/copy\/([^/]+)\/([^/]+)$/
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '')
    .map((key) => form.exec(key))
    .flatMap((found) => (found?.[2] === person && found[1] ? [found[1]] : []))
}
