import { Suspense, use, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSaidLanguage } from '../../i18n/use-said-language.ts'
import { type PagePart, parsePage } from './parse-page.ts'
import { RuleExample } from './rule-example.tsx'

type Pages = Readonly<Record<string, string>>

const LOADERS = {
  fr: () => import('./rule-pages.fr.ts'),
  en: () => import('./rule-pages.en.ts'),
}
const loaded = new Map<string, Promise<Pages>>()

/** The page of a rule in the language of the interface: what it means, examples, where it is from. */
export function RulePage({ rule }: { readonly rule: string }) {
  return (
    <Suspense fallback={null}>
      <Page rule={rule} />
    </Suspense>
  )
}

function Page({ rule }: { readonly rule: string }) {
  const { t } = useTranslation('checks')
  const language = useSaidLanguage()
  const source = use(pagesIn(language))[fileOf(rule, language)]
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    page.current?.closest('.card')?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (source === undefined) return <p className="rule-page">{t('no-page')}</p>
  return (
    <div className="rule-page" ref={page}>
      {parsePage(source).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page never changes
        <Part key={place} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { readonly part: PagePart }) {
  if (part.is === 'example') return <RuleExample kind={part.kind} lines={part.lines} />
  return (
    <p>
      {part.pieces.map(({ text, look }) => {
        if (look === 'strong') return <strong key={text}>{text}</strong>
        return look === 'code' ? <code key={text}>{text}</code> : text
      })}
    </p>
  )
}

function fileOf(rule: string, language: 'fr' | 'en'): string {
  return `../../../shared/rules/${rule}${language === 'fr' ? '.fr' : ''}.md`
}

function pagesIn(language: 'fr' | 'en'): Promise<Pages> {
  const known = loaded.get(language) ?? LOADERS[language]().then(({ pages }) => pages)
  loaded.set(language, known)
  return known
}
