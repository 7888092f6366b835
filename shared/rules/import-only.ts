/**
 * Rules of the catalogue that are not run on an agenda, with the reason. What an agenda derives
 * cannot be wrong in it: only a source can print it wrongly, and there the importer or the check of
 * source lines reports it.
 */
export const NOT_RUN_LIVE: Readonly<Record<string, string>> = {
  'item-number-continuity':
    'Numbers follow from the place of an item; the importer reports lost ones.',
  'annotation-orphan': 'An annotation belongs to its item.',
  'annotation-order': 'Annotations are printed in the order of the items.',
  'title-agenda-annotation': 'The heading is the title; the importer reports one that differs.',
  'suite-correct': '“(suite)” is derived from the timetable.',
  'suite-typography': '“(suite)” is generated; the check of source lines reports other forms.',
  'label-format': 'Labels are generated; the check of source lines reports other forms.',
  'import-ocr-confusion': 'The importer compares titles with each other.',
  'import-split-word': 'The importer joins words and reports it.',
  'import-page-furniture': 'The importer takes it out; what is pasted is no-page-furniture.',
  'import-broken-paragraph':
    'The importer joins paragraphs; what is pasted is no-broken-paragraph.',
  'import-repeated-block': 'The importer reads the block once.',
  'import-gibberish': 'The importer leaves it unplaced; the rest is no-unreadable-character.',
  'import-link-residue': 'The importer takes it out; what is pasted is no-link-residue.',
  'import-heading-level': 'Levels follow from the tree; the check of source lines reports others.',
  'import-missing-masthead': 'The importer asks; afterwards every-fact-known does.',
  'footnote-call': 'A footnote is held by its call; the check of source lines reports a lost one.',
  'footnote-reissue':
    'The note of a reissue is derived from its date, which the importer asks for.',
  'paragraph-numbering': 'Numbers of paragraphs are generated.',
  'holiday-table': 'It states where working days come from, which is how date-weekend works.',
  'rotation-profile': 'It states that the rotation is data, which it is.',
  'doc-duplicate-across-items': 'It states what is allowed.',
  'translation-stale': 'It needs the history of a text, which rules do not see.',
  'symbol-footnote-ref':
    'The note of a first page is not kept; the check of source lines reports it.',
  'doc-voir-form': 'Whether a document is out already is known to documents control alone.',
  'doc-mandate-oral': 'What a resolution asks for stands in the resolution, not in the agenda.',
  'decision-kind':
    'A resolution and a decision of one number may both exist; only a register of their texts could tell.',
  'quote-fidelity':
    'The rules of procedure are not registered, so there is nothing to compare with.',
  'deadline-documents-10-4-6':
    'The days on which documents are submitted are not held; the view of deadlines shows the latest.',
  'late-submission-footnote': 'The days on which documents are submitted are not held.',
  'deadline-24h': 'Draft resolutions and the days of their circulation are not held.',
}
