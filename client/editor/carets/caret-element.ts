import type { RemoteCaret } from './remote-caret.ts'

const NAMED_FOR_MS = 2_500

/**
 * The caret of another person, with a flag that bears the name: for a moment after it moved, then
 * when pointed at. Near the end of the line the flag grows inward.
 */
export function caretElement({ name, color }: RemoteCaret, field: Element): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'caret is-named'
  caret.dataset.person = String(color)
  caret.setAttribute('aria-hidden', 'true')
  const flag = document.createElement('span')
  flag.textContent = name
  caret.append(flag)
  requestAnimationFrame(() => caret.classList.toggle('flip', leavesField(flag, field)))
  setTimeout(() => caret.classList.remove('is-named'), NAMED_FOR_MS)
  return caret
}

function leavesField(flag: Element, field: Element): boolean {
  const [inside, around] = [flag.getBoundingClientRect(), field.getBoundingClientRect()]
  const isRightToLeft = getComputedStyle(field).direction === 'rtl'
  return isRightToLeft ? inside.left < around.left : inside.right > around.right
}
