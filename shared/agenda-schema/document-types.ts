import type { Language, PerLanguage } from '../model/language.ts'

/** A type that the entries under Documentation begin with. */
export interface DocumentType {
  readonly id: string
  readonly name: PerLanguage<string>
}

/** The document types of the Secretariat, in the order in which they are offered. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  {
    id: 'report',
    name: {
      en: 'Report of the Secretariat',
      fr: 'Rapport du Secrétariat',
      es: 'Informe de la Secretaría',
      ru: 'Доклад Секретариата',
      zh: '秘书处的报告',
      ar: 'تقرير الأمانة',
    },
  },
  {
    id: 'note',
    name: {
      en: 'Note by the Secretariat',
      fr: 'Note du Secrétariat',
      es: 'Nota de la Secretaría',
      ru: 'Записка Секретариата',
      zh: '秘书处的说明',
      ar: 'مذكرة من الأمانة',
    },
  },
  {
    id: 'conference-room-paper',
    name: {
      en: 'Conference room paper',
      fr: 'Document de séance',
      es: 'Documento de sesión',
      ru: 'Документ зала заседаний',
      zh: '会议室文件',
      ar: 'ورقة اجتماع',
    },
  },
  {
    id: 'background-paper',
    name: {
      en: 'Background paper',
      fr: 'Document d’information',
      es: 'Documento de antecedentes',
    },
  },
  {
    id: 'working-paper',
    name: {
      en: 'Working paper',
      fr: 'Document de travail',
      es: 'Documento de trabajo',
      ru: 'Рабочий документ',
      zh: '工作文件',
      ar: 'ورقة عمل',
    },
  },
  {
    id: 'report-of-chair',
    name: {
      en: 'Report of the Chair',
      fr: 'Rapport de la présidence',
      es: 'Informe de la Presidencia',
    },
  },
  {
    id: 'report-of-secretary-general',
    name: {
      en: 'Report of the Secretary-General',
      fr: 'Rapport du Secrétaire général',
      es: 'Informe del Secretario General',
      ru: 'Доклад Генерального секретаря',
      zh: '秘书长的报告',
      ar: 'تقرير الأمين العام',
    },
  },
  {
    id: 'draft-resolution',
    name: {
      en: 'Draft resolution',
      fr: 'Projet de résolution',
      es: 'Proyecto de resolución',
      ru: 'Проект резолюции',
      zh: '决议草案',
      ar: 'مشروع قرار',
    },
  },
]

/** The printed name of a document type; the words themselves for one that is not registered. */
export function documentTypeName(
  type: string,
  language: Language,
  types: readonly DocumentType[] = DOCUMENT_TYPES,
): string {
  const name = types.find(({ id }) => id === type)?.name
  return name?.[language] ?? name?.en ?? type
}
