import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The name of the cross that closes; without it there is no cross. */
  readonly closeLabel?: string
  /** An alert must be answered: a click outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog'
  readonly size?: 'normal' | 'wide'
  readonly children: ReactNode
}

/** A dialog over the page; Escape closes it and focus returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  closeLabel,
  role = 'dialog',
  size = 'normal',
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`modal ${size}`}>
        <AriaDialog className={`dialog ${size}`} role={role}>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {closeLabel && (
              <IconButton icon="x" label={closeLabel} size="small" onPress={onClose} />
            )}
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
