import { useTranslation } from 'react-i18next'
import type { AgendaListRow } from '../../../shared/protocol/http.ts'
import { Dialog } from '../../ui/index.ts'
import { NextSessionFields } from './next-session-fields.tsx'

interface NextSessionDialogProps {
  readonly agenda: AgendaListRow
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Makes the agenda of the session after one agenda. */
export function NextSessionDialog({ agenda, onClose, onCreated }: NextSessionDialogProps) {
  const { t } = useTranslation('next-session')
  return (
    <Dialog
      title={t('dialog.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('common:close')}
      size="wide"
    >
      <NextSessionFields agendas={[agenda]} onClose={onClose} onCreated={onCreated} />
    </Dialog>
  )
}
