/** Arrow keys go from one control of a toolbar to the next, in the direction of the page. */
export function moveInToolbar(event: KeyboardEvent, toolbar: HTMLElement | null): void {
  const taken = event.defaultPrevented // a select has its own use for arrow keys
  if (!toolbar || taken || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return
  const controls = [...toolbar.querySelectorAll<HTMLElement>('button:not([disabled])')]
  const here = controls.findIndex((control) => control.contains(document.activeElement))
  if (here < 0) return
  const forward =
    event.key === (getComputedStyle(toolbar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
  const next = {
    Home: 0,
    End: controls.length - 1,
    step: (here + (forward ? 1 : controls.length - 1)) % controls.length,
  }
  const to = event.key === 'Home' || event.key === 'End' ? next[event.key] : next.step
  controls[to]?.focus()
  event.preventDefault()
}
