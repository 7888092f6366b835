import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { doubtfulPlaces } from '../../../shared/exchange/corrections/doubtful-places.ts'
import type { ImportResult } from '../../../shared/model/import-result.ts'
import { announce, Banner, classes, IconButton, Switch, useIsNarrow } from '../../ui/index.ts'
import { AgendaPane } from './agenda-pane.tsx'
import { CreateButton } from './create-button.tsx'
import { ImportHeader } from './import-header.tsx'
import { NotesButton } from './notes-button.tsx'
import { PlacesBar } from './places-bar.tsx'
import { SelectionCard } from './selection-card.tsx'
import { SourcePane } from './source-pane.tsx'
import { useChecking } from './use-checking.ts'
import { useCorrections } from './use-corrections.ts'

interface WorkbenchProps {
  readonly name: string
  readonly imported: ImportResult
  /** Called with the id of the agenda that was made. */
  readonly onCreated: (id: string) => void
}

const SIDES = ['source', 'agenda'] as const

/** The source beside the agenda as it will be, and what a person can do about each line. */
export function Workbench({ name, imported, onCreated }: WorkbenchProps) {
  const { t } = useTranslation('import')
  const [side, setSide] = useState<(typeof SIDES)[number]>('source')
  const isNarrow = useIsNarrow()
  const corrections = useCorrections(imported)
  const places = useMemo(() => doubtfulPlaces(imported.lines, ownFindings(imported)), [imported])
  const checking = useChecking(corrections, places)
  const { result } = corrections
  const { agenda } = result
  const language = agenda.facts.languages[0] ?? 'fr'
  const count = agenda.items.length
  useEffect(() => announce(t('read', { count: imported.agenda.items.length })), [t, imported])
  return (
    <div className="app import-app">
      <ImportHeader title={t('title', { name })} hasCorrections={corrections.canUndo}>
        <IconButton
          icon="undo"
          label={t('common:undo')}
          isDisabled={!corrections.canUndo}
          onPress={() => corrections.act({ do: 'undo' })}
        />
        <IconButton
          icon="redo"
          label={t('redo')}
          isDisabled={!corrections.canRedo}
          onPress={() => corrections.act({ do: 'redo' })}
        />
        <CreateButton result={result} onCreated={onCreated} />
      </ImportHeader>
      <main className="import-main" id="content">
        <div className="import-bar">
          <PlacesBar checking={checking} places={places} />
          <span className="spacer" />
          <NotesButton imported={result} onLine={checking.chooseLine} />
          {isNarrow && (
            <Switch
              label={t('side')}
              value={side}
              options={SIDES.map((value) => ({ value, label: t(value) }))}
              onChange={setSide}
            />
          )}
        </div>
        {count === 0 && <Banner tone="warn">{t('no-agenda')}</Banner>}
        {imported.changes.length > 0 && <Banner>{t('as-before')}</Banner>}
        <div className={classes('import-panes', isNarrow && `only-${side}`)}>
          <section className="import-pane source" aria-labelledby="import-source">
            <h2 id="import-source">{t('source')}</h2>
            <SourcePane
              result={result}
              language={language}
              selection={checking.selection}
              doubtful={checking.open}
              onChoose={checking.chooseLine}
              onOpen={checking.focusCard}
            />
          </section>
          <section className="import-pane agenda" aria-labelledby="import-agenda">
            <h2 id="import-agenda">{t('agenda')}</h2>
            <AgendaPane
              agenda={agenda}
              language={language}
              chosen={checking.rows}
              turn={checking.selection.turn}
              onChoose={checking.chooseRow}
              onOpen={checking.focusCard}
            />
          </section>
        </div>
        <SelectionCard corrections={corrections} checking={checking} language={language} />
      </main>
    </div>
  )
}

/** Changes and comments of a Word file are listed by themselves. */
function ownFindings({ findings }: ImportResult): ImportResult['findings'] {
  return findings.filter(
    ({ rule }) => rule !== 'import-tracked-changes' && rule !== 'import-comments',
  )
}
