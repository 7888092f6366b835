import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../../../shared/model/agenda.ts'
import { type Target, useGuide } from '../../state/go-to.ts'
import { Dialog } from '../../ui/index.ts'
import { CommentOnFact } from './comment-on-fact.tsx'
import './facts.css'
import { FactsForm } from './facts-form.tsx'

/** The dialog of the facts: it opens, at the fact in question, wherever a derived line is pressed. */
export function FactsEditor() {
  const { t } = useTranslation('facts')
  const [fact, setFact] = useState<keyof Facts | null>(null)
  useGuide(
    useCallback((target: Target) => {
      if (!('fact' in target)) return false
      setFact(target.fact)
      return true
    }, []),
  )
  return (
    <Dialog
      title={t('title')}
      isOpen={fact !== null}
      onClose={() => setFact(null)}
      closeLabel={t('close')}
      size="wide"
    >
      {fact && <FormAt fact={fact} />}
      {fact && <CommentOnFact onClose={() => setFact(null)} />}
    </Dialog>
  )
}

function FormAt({ fact }: { readonly fact: keyof Facts }) {
  const form = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => {
      const field = form.current?.querySelector(`[data-fact~="${fact}"]`)
      field?.scrollIntoView({ block: 'nearest' })
      field?.querySelector<HTMLElement>('input, [role=spinbutton], button')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [fact])
  return (
    <div ref={form} className="facts-form">
      <FactsForm />
    </div>
  )
}
