export { FileDrop } from './file-drop.tsx'
export { fileOfText, sourceInHand, takeInHand } from './source-in-hand.ts'
