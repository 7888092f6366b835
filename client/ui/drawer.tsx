import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'

interface DrawerProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly closeLabel: string
  readonly children: ReactNode
}

/** A sheet from the inline start edge of the window: where a side column goes on a narrow one. */
export function Drawer({ title, isOpen, onClose, closeLabel, children }: DrawerProps) {
  return (
    <ModalOverlay
      className="scrim edge"
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
