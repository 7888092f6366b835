import type { PerLanguage } from '../model/language.ts'
import type { NamedBody } from '../model/timetable.ts'

/** The Conference of the Parties to the Organized Crime Convention, as mastheads name it. */
export const CONFERENCE: PerLanguage<string> = {
  en: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  fr: 'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
  es: 'Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
  ru: 'Конференция участников Конвенции Организации Объединенных Наций против транснациональной организованной преступности',
  zh: '联合国打击跨国有组织犯罪公约缔约方会议',
  ar: 'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
}

/** A working group of the Conference, with the sub-organ part of its symbols. */
export interface WorkingGroup extends NamedBody {
  readonly symbol: string
}

/** The working groups of the Conference, by the number of their symbols. */
export const WORKING_GROUPS: readonly WorkingGroup[] = [
  {
    id: 'technical-assistance',
    symbol: 'WG.2',
    name: {
      en: 'Working Group of Government Experts on Technical Assistance',
      fr: 'Groupe de travail d’experts gouvernementaux sur l’assistance technique',
      es: 'Grupo de Trabajo de Expertos Gubernamentales sobre Asistencia Técnica',
    },
  },
  {
    id: 'international-cooperation',
    symbol: 'WG.3',
    name: {
      en: 'Working Group on International Cooperation',
      fr: 'Groupe de travail sur la coopération internationale',
      es: 'Grupo de Trabajo sobre Cooperación Internacional',
    },
  },
  {
    id: 'trafficking-in-persons',
    symbol: 'WG.4',
    name: {
      en: 'Working Group on Trafficking in Persons',
      fr: 'Groupe de travail sur la traite des personnes',
      es: 'Grupo de Trabajo sobre la Trata de Personas',
    },
  },
  {
    id: 'firearms',
    symbol: 'WG.6',
    name: {
      en: 'Working Group on Firearms',
      fr: 'Groupe de travail sur les armes à feu',
      es: 'Grupo de Trabajo sobre Armas de Fuego',
    },
  },
  {
    id: 'smuggling-of-migrants',
    symbol: 'WG.7',
    name: {
      en: 'Working Group on the Smuggling of Migrants',
      fr: 'Groupe de travail sur le trafic illicite de migrants',
      es: 'Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes',
    },
  },
]
