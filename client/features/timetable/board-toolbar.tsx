import { useTranslation } from 'react-i18next'
import { Button, Select } from '../../ui/index.ts'
import { type TitleChoice, useScene } from './board-context.ts'
import { MeetingMeter, useMeetingCount } from './meeting-meter.tsx'

interface BoardToolbarProps {
  readonly onTitles: (titles: TitleChoice) => void
}

/** The line above the board: what it is, how many meetings it uses, and what can be added. */
export function BoardToolbar({ onTitles }: BoardToolbarProps) {
  const { t } = useTranslation('timetable')
  const { titles, mayEdit, ask } = useScene()
  const count = useMeetingCount()
  const options = (['short', 'full'] as const).map((value) => ({
    value,
    label: t(`titles.${value}`),
  }))
  return (
    <div className="toolbar">
      <b className="only-wide board-title">{t('title')}</b>
      <span className="rule only-wide" />
      <MeetingMeter count={count} />
      <span className="spacer" />
      <Select
        className="only-wide"
        label={t('titles.label')}
        hideLabel
        look="quiet"
        value={titles}
        options={options}
        onChange={onTitles}
      />
      {mayEdit && (
        <Button
          size="small"
          icon="plus"
          className="add-meeting"
          aria-label={t('new-meeting')}
          onPress={() => ask({ is: 'meeting', meeting: null })}
        >
          <span className="only-wide">{t('add-meeting')}</span>
        </Button>
      )}
    </div>
  )
}
