export { ActivityPanel } from './lazy-activity-panel.ts'
