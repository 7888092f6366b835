export { ProposalCards } from './proposal-cards.tsx'
export { useProposalCount, useProposalCounts } from './proposed-items.ts'
