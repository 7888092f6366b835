/** Arrow keys go from one control of a toolbar to the next, in the direction of the page. */
export function moveInToolbar(event: KeyboardEvent, toolbar: HTMLElement | null): void {
  if (!toolbar || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return
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
  event.stopPropagation() // a list that is closed would choose by the same keys
}
