import { z } from 'zod'
import { LANGUAGES } from '../model/language.ts'
import { PLACE_NOTES } from '../model/place-to-check.ts'

const isoDate = z.iso.date()
const perLanguage = z.partialRecord(z.enum(LANGUAGES), z.string())

/** What a person says of the next session; the opening day is the one thing that must be known. */
export const wantedSessionShape = z.object({
  sessionNumber: z.number().int().min(1).max(999).optional(),
  place: z.string().min(1).max(200).optional(),
  opening: isoDate,
  closing: isoDate.optional(),
})
export type WantedSessionBody = z.input<typeof wantedSessionShape>

/** `POST /api/agendas/:id/next-session`: what would be made; nothing is stored. */
export const nextSessionPreviewShape = z.object({
  symbol: z.string().nullable(),
  titles: z.array(z.string()),
  deadlines: z.array(z.object({ name: perLanguage, date: z.string() })),
  president: perLanguage.nullable(),
  rapporteur: perLanguage.nullable(),
  days: z.array(
    z.object({
      was: z.string().nullable(),
      date: z.string(),
      note: z.enum(PLACE_NOTES).optional(),
    }),
  ),
  toCheck: z.number(),
  changed: z.number(),
  warnings: z.array(z.string()),
})
export type NextSessionPreviewBody = z.infer<typeof nextSessionPreviewShape>
