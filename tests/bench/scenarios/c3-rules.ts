import type { Agenda } from '../../../shared/model/agenda.ts'
import { plainText, textOf } from '../../../shared/model/plain-text.ts'
import { createValidator } from '../../../shared/rules/validate.ts'
import { checkedAgenda } from '../checked-agenda.ts'
import { median } from '../statistics.ts'
import { goalRow, type Row } from '../table.ts'
import type { RunScenario } from './scenario.ts'

const WORDS = 200

/** All rules over the whole agenda, and after one edit, in milliseconds of processor time. */
const MOST_FOR_ALL = 50
const MOST_AFTER_EDIT = 5

/** Checks before those that count: the code is compiled by then, as it is after the first second. */
const WARM_UP = 15
const CHECKS = 20

/** C3: the rules over 300 items and 60,000 words, and after one keystroke or one other title. */
export const rules: RunScenario = async ({ rounds, quick }, say) => {
  const times = { all: [] as number[], typed: [] as number[], titled: [] as number[] }
  for (let round = 1; round <= rounds; round++) {
    say(`C3 round ${round}`)
    for (let at = 0; at < (quick ? 1 : WARM_UP) + CHECKS; at++) {
      const { all, typed, titled } = checkOnce(at)
      if (at < WARM_UP && !quick) continue
      times.all.push(all)
      times.typed.push(typed)
      times.titled.push(titled)
    }
  }
  return [
    row('all rules, 300 items, 60,000 words', times.all, MOST_FOR_ALL),
    row('after typing in an annotation', times.typed, MOST_AFTER_EDIT),
    row('after another title', times.titled, MOST_AFTER_EDIT),
  ]
}

function row(who: string, times: readonly number[], most: number): Row {
  const figure = median(times)
  return goalRow(
    {
      scenario: 'C3 rules',
      who,
      figures: `${figure.toFixed(1)} ms`,
      goal: `${most} ms`,
    },
    figure <= most,
  )
}

/** Checks an agenda that was never seen, then the same with one text changed, then one title. */
function checkOnce(at: number) {
  const validator = createValidator()
  const agenda = checkedAgenda(WORDS)
  const typed = changed(agenda, 'annotation', ` et ${at}`)
  const titled = changed(typed, 'title', ` ${at}`)
  return {
    all: spent(() => validator.check(agenda)),
    typed: spent(() => validator.check(typed)),
    titled: spent(() => validator.check(titled)),
  }
}

function changed(agenda: Agenda, field: 'annotation' | 'title', words: string): Agenda {
  const middle = Math.floor(agenda.items.length / 2)
  const items = agenda.items.map((item, place) =>
    place === middle
      ? { ...item, [field]: { fr: textOf(plainText(item[field].fr) + words) } }
      : item,
  )
  return { ...agenda, items }
}

/** What this thread computed meanwhile: other work of the machine does not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
