/** What the rules find in the agenda, with a repair where one is safe. */
export function ChecksPanel() {
  return <div className="cards" />
}
