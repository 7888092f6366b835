import type { Command } from '@tiptap/pm/state'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PARAGRAPH_KINDS, type ParagraphKind } from '../../../shared/model/text.ts'
import { IconButton, Select, Toggle } from '../../ui/index.ts'
import { removeLink, setLink } from '../commands/link-commands.ts'
import { indentBy, setKind, toggleKind } from '../commands/paragraph-commands.ts'
import { activeEditor } from '../field/active-editor.ts'
import { LinkPrompt } from './link-prompt.tsx'
import { moveInToolbar } from './move-in-toolbar.ts'
import { useToolbarState } from './use-toolbar-state.ts'

/** The controls that act on the text with the caret. */
export function TextToolbar() {
  const { t } = useTranslation('editor')
  const state = useToolbarState()
  const [asksLink, setAsksLink] = useState(false)
  const toolbar = useRef<HTMLDivElement>(null)
  const goesBack = useRef(false) // a list that closes gives the focus to its button, then to the text
  const off = state === null
  const noKinds = !state?.hasKinds
  if (state && asksLink) {
    return (
      <div className="text-toolbar" data-text-toolbar="">
        <LinkPrompt
          address={state.link ?? ''}
          onSet={(address) => run(setLink(address))}
          onRemove={() => run(removeLink)}
          onClose={() => {
            setAsksLink(false)
            activeEditor.get()?.view.focus()
          }}
        />
      </div>
    )
  }
  return (
    <div
      ref={toolbar}
      className="text-toolbar"
      role="toolbar"
      aria-label={t('toolbar')}
      data-text-toolbar=""
      onKeyDownCapture={(event: KeyboardEvent) => moveInToolbar(event.nativeEvent, toolbar.current)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') activeEditor.get()?.view.focus()
      }}
      onFocus={() => {
        if (goesBack.current) activeEditor.get()?.view.focus()
        goesBack.current = false
      }}
    >
      <Select<ParagraphKind>
        label={t('kind')}
        hideLabel
        look="quiet"
        isDisabled={noKinds}
        value={state?.kind ?? 'text'}
        options={PARAGRAPH_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(kind) => {
          goesBack.current = run(setKind(kind))
        }}
      />
      <span className="rule" />
      {(['bold', 'italic', 'underline'] as const).map((mark) => (
        <Toggle
          key={mark}
          icon={mark}
          label={t(mark)}
          keys={t(`${mark}-keys`)}
          isOn={state?.[mark] ?? false}
          isDisabled={off}
          onChange={() => activeEditor.get()?.chain().focus().toggleMark(mark).run()}
        />
      ))}
      <Toggle
        icon="link"
        label={t('link')}
        isOn={Boolean(state?.link)}
        isDisabled={off}
        onChange={() => setAsksLink(true)}
      />
      <span className="rule" />
      <Toggle
        icon="list"
        label={t('kinds.bullet')}
        isOn={state?.kind === 'bullet'}
        isDisabled={noKinds}
        onChange={() => run(toggleKind('bullet'))}
      />
      <Toggle
        icon="numbered"
        label={t('kinds.numbered')}
        isOn={state?.kind === 'numbered'}
        isDisabled={noKinds}
        onChange={() => run(toggleKind('numbered'))}
      />
      <IconButton
        icon="outdent"
        size="small"
        label={t('outdent')}
        isDisabled={!state?.canOutdent}
        onPress={() => run(indentBy(-1))}
      />
      <IconButton
        icon="indent"
        size="small"
        label={t('indent')}
        isDisabled={!state?.canIndent}
        onPress={() => run(indentBy(1))}
      />
    </div>
  )
}

/** Runs a command in the text with the caret, and gives the focus back to it. */
function run(command: Command): boolean {
  const editor = activeEditor.get()
  if (!editor) return false
  editor.view.focus()
  return command(editor.state, editor.view.dispatch)
}
