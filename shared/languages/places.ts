import type { Language } from './language.ts'

/** A city where the United Nations meet. */
export interface PlaceFacts {
  readonly id: string
  readonly name: Readonly<Record<Language, string>>
}

function place(
  id: string,
  [ar, zh, en, fr, ru, es]: readonly [string, string, string, string, string, string],
): PlaceFacts {
  return { id, name: { ar, zh, en, fr, ru, es } }
}

/** The place register, the four headquarters first. */
export const PLACES: readonly PlaceFacts[] = [
  place('vienna', ['فيينا', '维也纳', 'Vienna', 'Vienne', 'Вена', 'Viena']),
  place('geneva', ['جنيف', '日内瓦', 'Geneva', 'Genève', 'Женева', 'Ginebra']),
  place('new-york', ['نيويورك', '纽约', 'New York', 'New York', 'Нью-Йорк', 'Nueva York']),
  place('nairobi', ['نيروبي', '内罗毕', 'Nairobi', 'Nairobi', 'Найроби', 'Nairobi']),
  place('addis-ababa', [
    'أديس أبابا',
    '亚的斯亚贝巴',
    'Addis Ababa',
    'Addis-Abeba',
    'Аддис-Абеба',
    'Addis Abeba',
  ]),
  place('bangkok', ['بانكوك', '曼谷', 'Bangkok', 'Bangkok', 'Бангкок', 'Bangkok']),
  place('beirut', ['بيروت', '贝鲁特', 'Beirut', 'Beyrouth', 'Бейрут', 'Beirut']),
  place('santiago', ['سانتياغو', '圣地亚哥', 'Santiago', 'Santiago', 'Сантьяго', 'Santiago']),
  place('the-hague', ['لاهاي', '海牙', 'The Hague', 'La Haye', 'Гаага', 'La Haya']),
  place('montreal', ['مونتريال', '蒙特利尔', 'Montreal', 'Montréal', 'Монреаль', 'Montreal']),
  place('paris', ['باريس', '巴黎', 'Paris', 'Paris', 'Париж', 'París']),
  place('rome', ['روما', '罗马', 'Rome', 'Rome', 'Рим', 'Roma']),
]

/** The printed name of a place: the register's, or the words themselves for any other place. */
export function placeName(place: string, language: Language): string {
  return PLACES.find(({ id }) => id === place)?.name[language] ?? place
}
