import { useTranslation } from 'react-i18next'
import { useAgenda, useApplyEdit, useContentLanguage, useMayEdit } from '../../state/index.ts'
import { announce, Button } from '../../ui/index.ts'
import './deleted.css'
import { DELETED_KINDS, type DeletedRecord, deletedRecords } from './deleted-names.ts'

/** What was deleted, by kind, each with the button that brings it back. */
export function DeletedList() {
  const { t } = useTranslation('outline')
  const agenda = useAgenda()
  const language = useContentLanguage()
  const groups = DELETED_KINDS.map((kind) => deletedRecords(agenda, kind, language))
  if (groups.every((records) => records.length === 0)) return <p>{t('deleted-list.empty')}</p>
  return (
    <div className="deleted">
      <p>{t('deleted-list.about')}</p>
      {groups.map(
        ([first, ...rest]) =>
          first && (
            <section key={first.kind}>
              <h3>{t(`deleted-list.kind.${first.kind}`)}</h3>
              <ul>
                {[first, ...rest].map((record) => (
                  <DeletedLine key={record.id} record={record} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}

function DeletedLine({ record }: { readonly record: DeletedRecord }) {
  const { t } = useTranslation('outline')
  const apply = useApplyEdit()
  const mayEdit = useMayEdit()
  const what = record.name || t('untitled')
  const restore = () => {
    if (apply({ do: 'restore', what: record.kind, id: record.id }))
      announce(t('deleted-list.restored', { what }))
  }
  return (
    <li>
      <span>{what}</span>
      {mayEdit && (
        <Button
          size="small"
          icon="restore"
          aria-label={t('deleted-list.restore-what', { what })}
          onPress={restore}
        >
          {t('deleted-list.restore')}
        </Button>
      )}
    </li>
  )
}
