export { UnplacedTray } from './unplaced-tray.tsx'
