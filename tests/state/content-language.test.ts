import { describe, expect, it, vi } from 'vitest'
import { createLocalSession } from '../../client/session/index.ts'
import { createContentLanguage } from '../../client/state/content-language.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { notation } from '../notation.ts'

function french() {
  const { agenda } = notation('Opening\n')
  const doc = createDoc()
  writeAgenda(doc, { ...agenda, facts: { ...agenda.facts, languages: ['fr', 'en'] } })
  const session = createLocalSession(doc)
  return { session, language: createContentLanguage(session) }
}

describe('the language of the document', () => {
  it('[I87] an agenda opens in the first of its languages', () => {
    expect(french().language.get()).toBe('fr')
  })

  it('[I88] a chosen language stays as long as the agenda has it', () => {
    const { session, language } = french()
    const heard = vi.fn()
    language.subscribe(heard)
    language.set('en')
    expect(language.get()).toBe('en')
    session.apply({ do: 'set-facts', values: { languages: ['fr'] } })
    expect(language.get()).toBe('fr')
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('[I88] a language that the agenda does not have is not shown', () => {
    const { language } = french()
    language.set('ar')
    expect(language.get()).toBe('fr')
  })
})
