export { DocumentationList } from './documentation-list.tsx'
