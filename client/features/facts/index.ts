export { FactsEditor } from './facts-editor.tsx'
