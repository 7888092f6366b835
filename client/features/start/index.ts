export { StartPage } from './start-page.tsx'
export { useInterfaceLanguage } from './use-interface-language.ts'
export { longDay, whenAgo } from './when.ts'
