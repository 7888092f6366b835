import { useTranslation } from 'react-i18next'
import { TextToolbar } from '../../editor/index.ts'
import { useMayEdit, useUndo } from '../../state/index.ts'
import { classes, Drawer, IconButton } from '../../ui/index.ts'
import { CommentButton } from '../comments/index.ts'
import { Sheet } from '../sheet/index.ts'
import { MarkupSelect } from '../suggestions/index.ts'
import { LanguageSelect } from './language-select.tsx'
import { MarkedOutline } from './marked-outline.tsx'
import type { Side } from './side.ts'

/** The outline beside the sheet, with the toolbar of texts above it. */
export function DraftView({ side }: { readonly side: Side }) {
  const { t } = useTranslation('agenda')
  const hasColumn = !side.isDrawer && !side.isFolded
  return (
    <div className={classes('workspace no-panel', !hasColumn && 'folded')}>
      {hasColumn && <MarkedOutline onFold={side.toggle} />}
      <Drawer
        title={t('outline')}
        isOpen={side.isDrawerOpen}
        onClose={side.close}
        closeLabel={t('common:close')}
      >
        <MarkedOutline onGo={side.close} />
      </Drawer>
      <main className="desk" id="document" tabIndex={-1} aria-label={t('document')}>
        <DraftToolbar hasColumn={hasColumn} onOutline={side.toggle} />
        <div className="desk-scroll">
          <Sheet />
        </div>
      </main>
    </div>
  )
}

interface DraftToolbarProps {
  readonly hasColumn: boolean
  readonly onOutline: () => void
}

function DraftToolbar({ hasColumn, onOutline }: DraftToolbarProps) {
  const { t } = useTranslation('agenda')
  const mayEdit = useMayEdit()
  return (
    <div className="toolbar">
      {!hasColumn && (
        <IconButton
          icon="fold"
          size="small"
          className="only-wide"
          label={t('show-outline')}
          keys="Ctrl+."
          onPress={onOutline}
        />
      )}
      {mayEdit && <UndoButtons />}
      {mayEdit && <TextToolbar />}
      <CommentButton />
      <span className="spacer" />
      <MarkupSelect />
      <LanguageSelect />
    </div>
  )
}

function UndoButtons() {
  const { t } = useTranslation('agenda')
  const { undo, redo, canUndo, canRedo } = useUndo()
  return (
    <>
      <IconButton
        icon="undo"
        size="small"
        label={t('undo')}
        keys="Ctrl+Z"
        isDisabled={!canUndo}
        onPress={undo}
      />
      <IconButton
        icon="redo"
        size="small"
        label={t('redo')}
        keys="Ctrl+Y"
        isDisabled={!canRedo}
        onPress={redo}
      />
      <span className="rule" />
    </>
  )
}
