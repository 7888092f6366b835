import type { BoardQuestion } from './board-context.ts'
import { MeetingDialog } from './meeting-dialog.tsx'
import { PlaceDialog } from './place-dialog.tsx'
import { ShortTitleDialog } from './short-title-dialog.tsx'
import { WhereDialog } from './where-dialog.tsx'

interface BoardDialogProps {
  readonly question: BoardQuestion | null
  readonly onClose: () => void
}

/** The dialog that a board has open. */
export function BoardDialog({ question, onClose }: BoardDialogProps) {
  switch (question?.is) {
    case 'what-goes-here':
      return <PlaceDialog cell={question.cell} onClose={onClose} />
    case 'meeting':
      return <MeetingDialog meeting={question.meeting} cell={question.cell} onClose={onClose} />
    case 'short-title':
      return <ShortTitleDialog item={question.item} onClose={onClose} />
    case 'where-to':
      return <WhereDialog load={question.load} onClose={onClose} />
    case undefined:
      return null
  }
}
