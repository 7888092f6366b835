import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { agendaPath } from '../../../shared/protocol/paths.ts'
import { api, type Called } from '../../state/server.ts'
import { Button, IconButton, Menu, MenuItem, MenuRule, showToast } from '../../ui/index.ts'
import { NextSessionDialog } from '../next-session/index.ts'
import { useFailureWords } from '../setup/index.ts'

interface AgendaActionsProps {
  readonly agenda: AgendaListRow
  readonly title: string
  readonly onChange: () => Promise<void>
}

/** What can be done with an agenda without opening it. */
export function AgendaActions({ agenda, title, onChange }: AgendaActionsProps) {
  const { t } = useTranslation('start')
  const [, go] = useLocation()
  const words = useFailureWords()
  const [isNext, setIsNext] = useState(false)
  const isSecretary = agenda.role === 'secretary'
  const name = agenda.symbol ?? title
  const after = async (called: Called<void>, said: () => void) => {
    if (called.ok) said()
    else showToast(words(called.reason), { tone: 'error' })
    await onChange()
  }
  const restore = async () =>
    after(await api.restoreAgenda(agenda.id), () => showToast(t('restored', { title: name })))
  const remove = async () =>
    after(await api.deleteAgenda(agenda.id), () =>
      showToast(t('deleted', { title: name }), {
        action: { label: t('common:undo'), run: () => void restore() },
      }),
    )
  const copyLink = async () => {
    await navigator.clipboard.writeText(new URL(agendaPath(agenda.id), location.origin).href)
    showToast(t('link-copied'))
  }
  if (agenda.deletedAt !== null) {
    return (
      <Button
        size="small"
        className="row-action"
        isDisabled={!isSecretary}
        onPress={() => void restore()}
      >
        {t('restore')}
      </Button>
    )
  }
  const label = t('actions', { title: name })
  return (
    <>
      <Menu label={label} trigger={<IconButton icon="more" label={label} className="row-action" />}>
        <MenuItem
          id="open"
          icon="sheet"
          label={t('open')}
          onAction={() => go(agendaPath(agenda.id))}
        />
        <MenuItem
          id="timetable"
          icon="board"
          label={t('open-timetable')}
          onAction={() => go(`${agendaPath(agenda.id)}/timetable`)}
        />
        <MenuItem
          id="next"
          icon="later"
          label={t('next-session:dialog.menu')}
          onAction={() => setIsNext(true)}
        />
        <MenuItem id="link" icon="link" label={t('copy-link')} onAction={() => void copyLink()} />
        <MenuRule />
        <MenuItem
          id="delete"
          icon="trash"
          danger
          label={t('delete')}
          hint={t('delete-hint')}
          isDisabled={!isSecretary}
          onAction={() => void remove()}
        />
      </Menu>
      <Suspense fallback={null}>
        {isNext && (
          <NextSessionDialog
            agenda={agenda}
            onClose={() => setIsNext(false)}
            onCreated={(id) => go(agendaPath(id))}
          />
        )}
      </Suspense>
    </>
  )
}
