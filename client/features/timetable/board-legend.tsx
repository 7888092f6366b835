import { useTranslation } from 'react-i18next'
import { useScene } from './board-context.ts'
import { useMeetingCount } from './meeting-meter.tsx'

/** What the colours and the dashes mean, and the keys. */
export function BoardLegend() {
  const { t } = useTranslation('timetable')
  const { mayEdit } = useScene()
  const { plenary, parallel } = useMeetingCount()
  return (
    <div className="legend">
      <span>
        <i className="plenary" />
        {t('legend.plenary', { count: plenary })}
      </span>
      <span>
        <i className="parallel" />
        {t('legend.parallel', { count: parallel })}
      </span>
      <span>
        <i className="continued" />
        {t('legend.continued')}
      </span>
      <span className="spacer" />
      {mayEdit && (
        <>
          <span className="only-wide">
            <kbd>{t('key-space')}</kbd> {t('legend.take')}
          </span>
          <span className="only-wide">
            <kbd>←</kbd>
            <kbd>→</kbd> {t('legend.carry')}
          </span>
        </>
      )}
    </div>
  )
}
