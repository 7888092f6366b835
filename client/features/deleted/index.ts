export { deletedCount } from './deleted-count.ts'
export { DeletedList } from './deleted-list.tsx'
