import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePeople, useSaveState } from '../../state/index.ts'
import { announce } from '../../ui/index.ts'

/** Says to screen readers what changes around the person: offline, saved again, who joined. */
export function useAnnouncements(): void {
  const { t } = useTranslation('agenda')
  const save = useSaveState()
  const wasOffline = useRef(false)
  useEffect(() => {
    if (save.is === 'offline' && !wasOffline.current) announce(t('announce.offline'))
    if (save.is === 'saved' && wasOffline.current)
      announce(`${t('announce.online')}. ${t('announce.saved')}.`)
    if (save.is === 'offline' || save.is === 'saved') wasOffline.current = save.is === 'offline'
  }, [save.is, t])
  const people = usePeople()
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const joined = people.filter(({ person }) => known.current && !known.current.has(person.id))
    for (const { person } of joined) announce(t('person-joined', { name: person.name }))
    if (people.length > 0 || known.current)
      known.current = new Set([...(known.current ?? []), ...people.map(({ person }) => person.id)])
  }, [people, t])
}
