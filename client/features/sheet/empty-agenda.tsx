import { useTranslation } from 'react-i18next'
import { goTo } from '../../state/go-to.ts'
import { newId, useApplyEdit } from '../../state/index.ts'
import { Button } from '../../ui/index.ts'

/** What stands for the agenda list while there are no items: what to do next. */
export function EmptyAgenda({ readOnly }: { readonly readOnly: boolean }) {
  const { t, i18n } = useTranslation('sheet')
  const apply = useApplyEdit()
  const add = () => {
    const id = newId()
    if (apply({ do: 'add-item', id, parent: null, before: null }))
      requestAnimationFrame(() => goTo({ item: id, field: 'title', focus: true }))
  }
  return (
    <div className="sheet-empty" lang={i18n.language} dir={i18n.dir()}>
      <p>{t('empty-agenda')}</p>
      {!readOnly && (
        <>
          <p>{t('empty-agenda-hint')}</p>
          <Button variant="primary" icon="plus" onPress={add}>
            {t('add-item')}
          </Button>
        </>
      )}
    </div>
  )
}
