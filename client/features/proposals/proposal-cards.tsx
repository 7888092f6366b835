import { useTranslation } from 'react-i18next'
import { useOpenProposals } from '../../state/index.ts'
import { ProposalCard } from './proposal-card.tsx'
import './proposals.css'

/** What is proposed for the structure of the agenda and not decided; nothing when nothing is. */
export function ProposalCards() {
  const { t } = useTranslation('proposals')
  const proposals = useOpenProposals()
  if (proposals.length === 0) return null
  return (
    <section className="proposal-cards" aria-label={t('label')}>
      <h2 className="card-group-name">{t('label')}</h2>
      <ul className="card-list">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </section>
  )
}
