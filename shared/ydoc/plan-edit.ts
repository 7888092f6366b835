import { unreachable } from '../base/assert.ts'
import type { Edit } from '../model/edit.ts'
import { planDeleted } from './edit-deleted.ts'
import { planAddDocument, planChangeDocument, planMoveDocument } from './edit-document.ts'
import { planAddEntry, planMoveEntry } from './edit-entry.ts'
import { planSetFacts } from './edit-facts.ts'
import { planAddItem, planMoveItem } from './edit-item.ts'
import { planAddMeeting, planChangeMeeting } from './edit-meeting.ts'
import type { EditState, Plan } from './edit-state.ts'
import { planSetText } from './edit-text.ts'

/** What an edit writes into a document as it stands, or why it does not apply. Writes nothing. */
export function planEdit(state: EditState, edit: Edit): Plan {
  switch (edit.do) {
    case 'add-item':
      return planAddItem(state, edit)
    case 'move-item':
      return planMoveItem(state, edit)
    case 'add-document':
      return planAddDocument(state, edit)
    case 'move-document':
      return planMoveDocument(state, edit)
    case 'change-document':
      return planChangeDocument(state, edit)
    case 'add-meeting':
      return planAddMeeting(state, edit)
    case 'change-meeting':
      return planChangeMeeting(state, edit)
    case 'add-entry':
      return planAddEntry(state, edit)
    case 'move-entry':
      return planMoveEntry(state, edit)
    case 'set-facts':
      return planSetFacts(state, edit)
    case 'set-text':
      return planSetText(state, edit)
    case 'delete':
    case 'restore':
      return planDeleted(state, edit)
    default:
      return unreachable(edit)
  }
}
