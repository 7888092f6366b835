export type { Repair } from './binding/binding.ts'
export {
  type EditorEnvironment,
  EditorEnvironmentProvider,
} from './field/environment.tsx'
export { adoptRules } from './field/person-colours.tsx'
export { type SelectedRange, selectedRange } from './field/selected-range.ts'
export { SessionTexts } from './field/session-texts.tsx'
export { TextField } from './field/text-field.tsx'
export { TextView } from './field/text-view.tsx'
export { TextToolbar } from './toolbar/text-toolbar.tsx'
