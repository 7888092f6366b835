import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { api } from '../../state/server.ts'
import { Dialog, Progress, Switch } from '../../ui/index.ts'
import { NextSessionFields } from '../next-session/index.ts'
import { NewAgendaFields } from './new-agenda-fields.tsx'

interface NewAgendaDialogProps {
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

const BASES = ['previous', 'schema'] as const
type Base = (typeof BASES)[number]

/** A new agenda: from that of the last session, where there is one, or from what its body always has. */
export function NewAgendaDialog(props: NewAgendaDialogProps) {
  const { t } = useTranslation('next-session')
  const agendas = useReadable()
  const [chosen, choose] = useState<Base | null>(null)
  const base = chosen ?? (agendas?.length === 0 ? 'schema' : 'previous')
  return (
    <Dialog
      title={t('start:dialog.title')}
      isOpen
      onClose={props.onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      {agendas === null ? (
        <Progress label={t('common:loading')} />
      ) : (
        <>
          <Switch
            label={t('dialog.begin')}
            value={base}
            options={BASES.map((value) => ({ value, label: t(`dialog.from-${value}`) }))}
            onChange={choose}
          />
          {base === 'previous' ? (
            <NextSessionFields agendas={agendas} {...props} />
          ) : (
            <NewAgendaFields {...props} />
          )}
        </>
      )}
    </Dialog>
  )
}

/** The agendas of this person; none when they cannot be listed now. */
function useReadable(): readonly AgendaListRow[] | null {
  const [agendas, setAgendas] = useState<readonly AgendaListRow[] | null>(null)
  useEffect(() => {
    let isWanted = true
    void api.agendas().then((called) => {
      if (isWanted) setAgendas(called.ok ? called.value.agendas : [])
    })
    return () => {
      isWanted = false
    }
  }, [])
  return agendas
}
