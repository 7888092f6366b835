import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/index.ts'
import { AccountMenu } from './account-menu.tsx'
import { LanguageMenu } from './language-menu.tsx'

interface StartHeaderProps {
  readonly search: string
  readonly onSearch: (search: string) => void
}

/** The header of the start page: name of the product, search, language, account. */
export function StartHeader({ search, onSearch }: StartHeaderProps) {
  const { t } = useTranslation('start')
  return (
    <header className="header">
      <a className="brand" href="/" aria-label={t('common:product')}>
        R
      </a>
      <b className="product-name">{t('common:product')}</b>
      <div className="header-end">
        <SearchBox className="only-wide" search={search} onSearch={onSearch} />
        <LanguageMenu />
        <AccountMenu />
      </div>
    </header>
  )
}

interface SearchBoxProps extends StartHeaderProps {
  readonly className?: string
}

/** The field that narrows the list of agendas. */
export function SearchBox({ className = '', search, onSearch }: SearchBoxProps) {
  const { t } = useTranslation('start')
  return (
    <search className={`search ${className}`}>
      <Icon name="search" />
      <input
        className="input"
        type="search"
        aria-label={t('search-label')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onSearch('')
        }}
      />
    </search>
  )
}
