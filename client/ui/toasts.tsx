import { useSyncExternalStore } from 'react'
import { Button, IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { hideToast, type Toast, toasts } from './toast.ts'

/** The toasts of the page; mount it once. */
export function Toasts({
  label,
  closeLabel,
}: {
  readonly label: string
  readonly closeLabel: string
}) {
  const shown = useSyncExternalStore(toasts.subscribe, toasts.get)
  return (
    <section className="toasts" aria-label={label} aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  )
}

function ToastLine({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }) {
  const { action } = toast
  return (
    <div className={`toast ${toast.tone}`} role={toast.tone === 'error' ? 'alert' : undefined}>
      {toast.tone === 'error' && <Icon name="warn" />}
      <span>{toast.text}</span>
      {action && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            action.run()
            hideToast(toast.id)
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="x" size="small" label={closeLabel} onPress={() => hideToast(toast.id)} />
    </div>
  )
}
