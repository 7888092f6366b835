import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { capitalized } from '../../../shared/base/capitalized.ts'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { agendaPath } from '../../../shared/protocol/paths.ts'
import type { InterfaceLanguage } from '../../i18n/index.ts'
import { useMe } from '../../state/server.ts'
import { Face } from '../../ui/index.ts'
import { AgendaActions } from './agenda-actions.tsx'
import { sessionLine } from './session-line.ts'
import { useInterfaceLanguage } from './use-interface-language.ts'
import { dayRange, whenAgo } from './when.ts'

interface AgendaRowProps {
  readonly agenda: AgendaListRow
  readonly onChange: () => Promise<void>
}

const MOST_FACES = 3

/** One agenda of the list; the whole row opens it. */
export function AgendaRow({ agenda, onChange }: AgendaRowProps) {
  const { t } = useTranslation('start')
  const [language] = useInterfaceLanguage()
  const title = agenda.title || t('untitled')
  const isDeleted = agenda.deletedAt !== null
  return (
    <li className="agenda-row">
      <span className="name">
        <span className="symbol">{agenda.symbol ?? t('no-symbol')}</span>
        <b lang={agenda.language}>
          {isDeleted ? title : <Link href={agendaPath(agenda.id)}>{title}</Link>}
        </b>
      </span>
      <span className="numeric">
        {dayRange(agenda.opening, agenda.closing, language) ?? t('no-dates')}
        <small>{sessionLine(agenda, language)}</small>
      </span>
      <span>
        <span className={`state ${agenda.state}`}>{t(`common:state.${agenda.state}`)}</span>
      </span>
      <RowFaces people={agenda.people} />
      <LastChange agenda={agenda} language={language} />
      <AgendaActions agenda={agenda} title={title} onChange={onChange} />
    </li>
  )
}

function RowFaces({ people }: Pick<AgendaListRow, 'people'>) {
  const { t } = useTranslation()
  const more = people.length - MOST_FACES
  return (
    <span className="faces">
      <span className="visually-hidden">{people.map(({ name }) => name).join(', ')}</span>
      {people.slice(0, MOST_FACES).map((person) => (
        <Face key={person.id} person={person} />
      ))}
      {more > 0 && (
        <span className="face more" aria-hidden="true" title={t('people-more', { count: more })}>
          +{more}
        </span>
      )}
    </span>
  )
}

interface LastChangeProps {
  readonly agenda: AgendaListRow
  readonly language: InterfaceLanguage
}

function LastChange({ agenda, language }: LastChangeProps) {
  const { t } = useTranslation('start')
  const { person } = useMe()
  const { changedAt, changedBy, deletedAt } = agenda
  const when = (at: number) => whenAgo(at, Date.now(), language) ?? t('now')
  const who = changedBy?.id === person.id ? t('common:you') : changedBy?.name
  return (
    <span className="edited">
      {deletedAt === null
        ? capitalized(when(changedAt))
        : t('deleted-at', { when: when(deletedAt).toLocaleLowerCase(language) })}
      <small>{who}</small>
    </span>
  )
}
