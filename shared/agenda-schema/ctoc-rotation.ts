import type { RotationSchema } from './rotation.ts'

/** The rotation of the Conference of the Parties, which has held since its seventh session at least. */
export const CTOC_ROTATION: RotationSchema = {
  groups: [
    {
      id: 'eastern-europe',
      name: { en: 'Eastern European States', fr: 'États d’Europe orientale' },
      said: { en: 'Eastern European', fr: 'Europe orientale' },
    },
    {
      id: 'latin-america',
      name: {
        en: 'Latin American and Caribbean States',
        fr: 'États d’Amérique latine et des Caraïbes',
      },
      said: { en: 'Latin American', fr: 'Amérique latine' },
    },
    {
      id: 'western-europe',
      name: {
        en: 'Western European and other States',
        fr: 'États d’Europe occidentale et autres États',
      },
      said: { en: 'Western European', fr: 'Europe occidentale' },
    },
    {
      id: 'africa',
      name: { en: 'African States', fr: 'États d’Afrique' },
      said: {
        en: 'African (?:States|Group)|Group of African',
        fr: "États (?:d’|d')Afrique|États africains|Groupe (?:africain|de l[’']Afrique)",
      },
    },
    {
      id: 'asia-pacific',
      name: { en: 'Asia-Pacific States', fr: 'États d’Asie et du Pacifique' },
      said: {
        en: 'Asia-Pacific|Asia and the Pacific|Asian (?:States|Group)',
        fr: 'Asie et du Pacifique|Asie-Pacifique',
      },
    },
  ],
  firstPresidesAt: 2,
  rapporteurLags: 1,
  vicePresidents: 8,
}
