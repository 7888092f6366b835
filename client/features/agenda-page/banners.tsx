import { useTranslation } from 'react-i18next'
import { useSession, useSessionStatus } from '../../state/index.ts'
import { Banner, Button } from '../../ui/index.ts'
import { type BannerWords, bannerOf } from './banner-of.ts'

/** The one bar under the header that says what stands in the way, while it does. */
export function Banners() {
  const { t } = useTranslation('agenda')
  const banner = bannerOf(useSessionStatus())
  if (!banner) return null
  return (
    <Banner tone={banner.tone} actions={<BannerAction action={banner.action} />}>
      {t(`banner.${banner.say}`, { count: banner.count })}
    </Banner>
  )
}

function BannerAction({ action }: Pick<BannerWords, 'action'>) {
  const { t } = useTranslation()
  const { retry } = useSession()
  if (!action) return null
  return action === 'reload' ? (
    <Button size="small" onPress={() => location.reload()}>
      {t('reload')}
    </Button>
  ) : (
    <Button size="small" onPress={retry}>
      {t('try-again')}
    </Button>
  )
}
