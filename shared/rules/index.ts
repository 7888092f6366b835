import { annexPresent } from './annex-present.ts'
import { bureauApproval } from './bureau-approval.ts'
import { bureauArithmetic } from './bureau-arithmetic.ts'
import { chapterSectionTerm } from './chapter-section-term.ts'
import { contradictoryOrder } from './contradictory-order.ts'
import { dateRangeOrder } from './date-range-order.ts'
import { dateWeekday } from './date-weekday.ts'
import { dateWeekend } from './date-weekend.ts'
import { dayInSession } from './day-in-session.ts'
import { dayMissing } from './day-missing.ts'
import { deadlineAgenda60 } from './deadline-agenda-60.ts'
import { deadlineBudget60 } from './deadline-budget-60.ts'
import { deadlineCredentials } from './deadline-credentials.ts'
import { deadlineDraftResolutions } from './deadline-draft-resolutions.ts'
import { deadlineHighLevel } from './deadline-high-level.ts'
import { deadlineNgo30 } from './deadline-ngo-30.ts'
import { deadlinePresession } from './deadline-presession.ts'
import { deadlineSpeakersList } from './deadline-speakers-list.ts'
import { deadlineStatedOffset } from './deadline-stated-offset.ts'
import { deadlineWorkingGroupDrafts } from './deadline-working-group-drafts.ts'
import { decisionNumberFormat } from './decision-number-format.ts'
import { decisionTitleConsistent } from './decision-title-consistent.ts'
import { docAgendaSelf } from './doc-agenda-self.ts'
import { docCitedListed } from './doc-cited-listed.ts'
import { docDuplicateInItem } from './doc-duplicate-in-item.ts'
import { docEntryFormat } from './doc-entry-format.ts'
import { docListedCited } from './doc-listed-cited.ts'
import { docNoneContradiction } from './doc-none-contradiction.ts'
import { docNoneSentence } from './doc-none-sentence.ts'
import { docOrder } from './doc-order.ts'
import { docSaisieSentence } from './doc-saisie-sentence.ts'
import { docSeriesGap } from './doc-series-gap.ts'
import { docTitleConsistent } from './doc-title-consistent.ts'
import { docTypeKnown } from './doc-type-known.ts'
import { documentDateBeforeSession } from './document-date-before-session.ts'
import { everyFactKnown } from './every-fact-known.ts'
import { everyItemTitled } from './every-item-titled.ts'
import { everyLinePlaced } from './every-line-placed.ts'
import { everyTextInEveryLanguage } from './every-text-in-every-language.ts'
import { genderAgreement } from './gender-agreement.ts'
import { genderInclusive } from './gender-inclusive.ts'
import { glossComma } from './gloss-comma.ts'
import { itemAnnotated } from './item-annotated.ts'
import { itemPunctuation } from './item-punctuation.ts'
import { itemScheduled } from './item-scheduled.ts'
import { itemSingleSubitem } from './item-single-subitem.ts'
import { itemSubitemMarker } from './item-subitem-marker.ts'
import { knownItemReference } from './known-item-reference.ts'
import { langResidue } from './lang-residue.ts'
import { languageAlignment } from './language-alignment.ts'
import { levelWithinSchema } from './level-within-schema.ts'
import { mandateCited } from './mandate-cited.ts'
import { meetingCapacity } from './meeting-capacity.ts'
import { meetingDaysAgree } from './meeting-days-agree.ts'
import { meetingOrdinalSequence } from './meeting-ordinal-sequence.ts'
import { meetingPlural } from './meeting-plural.ts'
import { noBrokenParagraph } from './no-broken-paragraph.ts'
import { noDoubleSpace } from './no-double-space.ts'
import { noEmptyEntry } from './no-empty-entry.ts'
import { noEmptyParagraph } from './no-empty-paragraph.ts'
import { noImpossibleDate } from './no-impossible-date.ts'
import { noLinkResidue } from './no-link-residue.ts'
import { noOpenParenthesis } from './no-open-parenthesis.ts'
import { noPageFurniture } from './no-page-furniture.ts'
import { noPlaceholderText } from './no-placeholder-text.ts'
import { noRepeatedWord } from './no-repeated-word.ts'
import { noSpaceBeforePunctuation } from './no-space-before-punctuation.ts'
import { noUnreadableCharacter } from './no-unreadable-character.ts'
import { openingDateFirstDay } from './opening-date-first-day.ts'
import { openingTime } from './opening-time.ts'
import { ordinalMasthead } from './ordinal-masthead.ts'
import { ordinalNextSession } from './ordinal-next-session.ts'
import { ordinalSessionAgrees } from './ordinal-session-agrees.ts'
import { ordinalTextAgrees } from './ordinal-text-agrees.ts'
import { parallelItemClash } from './parallel-item-clash.ts'
import { parallelOverlap } from './parallel-overlap.ts'
import { parallelTextAgrees } from './parallel-text-agrees.ts'
import { quoteNumbering } from './quote-numbering.ts'
import { referenceAgrees } from './reference-agrees.ts'
import { reportAdoptionLastSlot } from './report-adoption-last-slot.ts'
import { rotationPresident } from './rotation-president.ts'
import { rotationRapporteur } from './rotation-rapporteur.ts'
import type { Rule } from './rule.ts'
import { ruleArticleReference } from './rule-article-reference.ts'
import { sessionLength } from './session-length.ts'
import { sessionWithinWorkingDays } from './session-within-working-days.ts'
import { slotMissingTime } from './slot-missing-time.ts'
import { slotOrder } from './slot-order.ts'
import { slotStandard } from './slot-standard.ts'
import { standingItemsHead } from './standing-items-head.ts'
import { standingItemsTail } from './standing-items-tail.ts'
import { symbolFollowsSchema } from './symbol-follows-schema.ts'
import { symbolGrammar } from './symbol-grammar.ts'
import { symbolJointYear } from './symbol-joint-year.ts'
import { symbolOwn } from './symbol-own.ts'
import { symbolProvisional } from './symbol-provisional.ts'
import { symbolYearSession } from './symbol-year-session.ts'
import { tensePastMeeting } from './tense-past-meeting.ts'
import { termAcronym } from './term-acronym.ts'
import { termBodyCase } from './term-body-case.ts'
import { termBodyName } from './term-body-name.ts'
import { termEtatPartieCase } from './term-etat-partie-case.ts'
import { termSecretariatCase } from './term-secretariat-case.ts'
import { termWorkingGroup } from './term-working-group.ts'
import { terminologyTrafficking } from './terminology-trafficking.ts'
import { timetableItemExists } from './timetable-item-exists.ts'
import { timetableOrder } from './timetable-order.ts'
import { titleAgendaTimetable } from './title-agenda-timetable.ts'
import { typoAccentedCapitals } from './typo-accented-capitals.ts'
import { typoApostrophe } from './typo-apostrophe.ts'
import { typoDayMonthCase } from './typo-day-month-case.ts'
import { typoNbspDouble } from './typo-nbsp-double.ts'
import { typoPremier } from './typo-premier.ts'
import { typoQuotes } from './typo-quotes.ts'
import { uniqueEntryInMeeting } from './unique-entry-in-meeting.ts'
import { uniqueItemTitle } from './unique-item-title.ts'
import { wordLimit } from './word-limit.ts'

/**
 * Every rule, in the order in which their findings are shown: what makes other things wrong comes
 * before what it makes wrong, and what matters before what is only seen.
 */
export const RULES: readonly Rule[] = [
  // The tree first: what is wrong there makes much of the rest wrong too.
  everyItemTitled,
  itemAnnotated,
  itemSingleSubitem,
  itemPunctuation,
  itemSubitemMarker,
  uniqueItemTitle,
  levelWithinSchema,
  knownItemReference,
  referenceAgrees,
  standingItemsHead,
  standingItemsTail,
  // Then the facts, on which dates and symbols depend.
  everyFactKnown,
  sessionLength,
  sessionWithinWorkingDays,
  documentDateBeforeSession,
  // Dates and ordinals.
  dateWeekday,
  noImpossibleDate,
  dateRangeOrder,
  openingDateFirstDay,
  openingTime,
  ordinalMasthead,
  ordinalSessionAgrees,
  ordinalNextSession,
  ordinalTextAgrees,
  meetingOrdinalSequence,
  contradictoryOrder,
  meetingDaysAgree,
  meetingPlural,
  tensePastMeeting,
  dateWeekend,
  // Deadlines and officers, which follow from the facts.
  deadlineDraftResolutions,
  deadlinePresession,
  deadlineAgenda60,
  deadlineBudget60,
  deadlineNgo30,
  deadlineSpeakersList,
  deadlineHighLevel,
  deadlineCredentials,
  deadlineWorkingGroupDrafts,
  deadlineStatedOffset,
  rotationPresident,
  rotationRapporteur,
  bureauArithmetic,
  // The organization of work.
  timetableItemExists,
  slotMissingTime,
  slotOrder,
  dayInSession,
  slotStandard,
  parallelOverlap,
  meetingCapacity,
  parallelTextAgrees,
  annexPresent,
  itemScheduled,
  dayMissing,
  reportAdoptionLastSlot,
  titleAgendaTimetable,
  uniqueEntryInMeeting,
  noEmptyEntry,
  timetableOrder,
  parallelItemClash,
  // Documents and symbols.
  docCitedListed,
  docNoneContradiction,
  docDuplicateInItem,
  symbolGrammar,
  symbolJointYear,
  symbolOwn,
  symbolYearSession,
  symbolFollowsSchema,
  docAgendaSelf,
  docNoneSentence,
  docSeriesGap,
  docTitleConsistent,
  docTypeKnown,
  docListedCited,
  docSaisieSentence,
  docOrder,
  docEntryFormat,
  symbolProvisional,
  decisionNumberFormat,
  ruleArticleReference,
  decisionTitleConsistent,
  chapterSectionTerm,
  // Language, from what changes the meaning to what is only typography.
  langResidue,
  termAcronym,
  termBodyName,
  termWorkingGroup,
  termBodyCase,
  genderAgreement,
  typoPremier,
  typoDayMonthCase,
  typoAccentedCapitals,
  quoteNumbering,
  noOpenParenthesis,
  noRepeatedWord,
  typoNbspDouble,
  noSpaceBeforePunctuation,
  typoQuotes,
  noDoubleSpace,
  termEtatPartieCase,
  termSecretariatCase,
  terminologyTrafficking,
  genderInclusive,
  glossComma,
  typoApostrophe,
  // What import and paste leave behind.
  everyLinePlaced,
  noUnreadableCharacter,
  noPageFurniture,
  noBrokenParagraph,
  noLinkResidue,
  noPlaceholderText,
  noEmptyParagraph,
  // The way out of the house.
  languageAlignment,
  everyTextInEveryLanguage,
  bureauApproval,
  mandateCited,
  wordLimit,
]
