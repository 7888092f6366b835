import type { ReactNode } from 'react'
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components'
import { Icon } from '../../ui/index.ts'
import { droppedFile } from './dropped-file.ts'
import './file-drop.css'
import { FILE_TYPES } from './file-types.ts'

interface FileDropProps {
  readonly title: string
  readonly text: ReactNode
  readonly onFile: (file: File) => void
}

/** A card onto which a file or a text is dropped, and which opens the chooser of files. */
export function FileDrop({ title, text, onFile }: FileDropProps) {
  return (
    <DropZone
      className="drop-zone"
      aria-label={title}
      onDrop={(event) => {
        void droppedFile(event.items).then((file) => file && onFile(file))
      }}
    >
      <FileTrigger
        acceptedFileTypes={FILE_TYPES}
        onSelect={(files) => files?.[0] && onFile(files[0])}
      >
        <AriaButton className="start drop">
          <span className="glyph">
            <Icon name="upload" />
          </span>
          <b>{title}</b>
          <span>{text}</span>
        </AriaButton>
      </FileTrigger>
    </DropZone>
  )
}
