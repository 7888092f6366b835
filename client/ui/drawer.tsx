import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import { classes } from './classes.ts'

interface DrawerProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly closeLabel: string
  /** The edge of the window it comes from; the start where nothing is said. */
  readonly edge?: 'start' | 'end'
  readonly children: ReactNode
}

/** A sheet from an edge of the window: where a side column goes on a narrow one. */
export function Drawer({
  title,
  isOpen,
  onClose,
  closeLabel,
  edge = 'start',
  children,
}: DrawerProps) {
  return (
    <ModalOverlay
      className={classes('scrim edge', edge)}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="drawer">
        <AriaDialog className="drawer-body" aria-label={title}>
          <div className="drawer-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="x" label={closeLabel} onPress={onClose} />
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
