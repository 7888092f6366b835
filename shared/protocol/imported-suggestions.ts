import { z } from 'zod'
import { type ImportedSuggestion, MOST_SUGGESTED } from '../model/imported-suggestion.ts'
import {
  importedAuthor,
  importedOffset,
  importedTextPlace,
  importedTime,
} from './imported-threads.ts'

/** The tracked changes of a file, which become suggestions in the agenda that is made from it. */
export const importedSuggestionsShape: z.ZodType<readonly ImportedSuggestion[]> = z
  .array(
    z.strictObject({
      author: importedAuthor,
      at: importedTime,
      place: importedTextPlace,
      from: importedOffset,
      to: importedOffset,
      insert: z.string().max(MOST_SUGGESTED.characters),
    }),
  )
  .max(MOST_SUGGESTED.suggestions)
