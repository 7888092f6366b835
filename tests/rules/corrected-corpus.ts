/**
 * The agenda of the ninth session as it would be without what extraction and its authors did to it:
 * the defects that careful reading found are corrected, and a first page is put before it.
 */
export function corrected(source: string): string {
  return CORRECTIONS.reduce(
    (text, [wrong, right]) => text.replace(wrong, right),
    FIRST_PAGE + source,
  )
}

const FIRST_PAGE = `CTOC/COP/2018/1

Distr. générale

26 juillet 2018

Français

Original : anglais

Neuvième session

Vienne, 15-19 octobre 2018

Ordre du jour provisoire annoté*

`

const CORRECTIONS: readonly (readonly [RegExp, string])[] = [
  [/per sonnes/g, 'personnes'],
  [/ e t /g, ' et '],
  [/ d u /g, ' du '],
  [/ a u /g, ' au '],
  [/princ ipaux/g, 'principaux'],
  [/ +’/g, '’'],
  [/ {2,}(?=[;»])/g, '\u00a0'],
  [/^`\s*$/gm, ''],
  [/^`\s*(?=\d)/gm, ''],
  [/^http:\/\/undocs\.org.*$/gm, ''],
  [/\(CTOC\/COP\/\s+2018\/2\)/g, '(CTOC/COP/2018/2)'],
  [/Point 2 b\.\)\./g, 'Point 2 b).'],
  [/Point 2 b\.\)/g, 'Point 2 b)'],
  [/Item 2 c\)/g, 'Point 2 c)'],
  [
    / et\s+coopération\s+internationale\s+aux\s+fins/g,
    ' et de coopération internationale aux fins',
  ],
  [
    /Groupe de travail\s+sur\s+le\s+contrôle\s+des\s+armes\s+à\s+feu/g,
    'Groupe de travail sur les armes à feu',
  ],
  [
    /Groupe de travail sur l’assistance technique/g,
    'Groupe de travail d’experts gouvernementaux sur l’assistance technique',
  ],
  [/Protocole relatif aux migrants/g, 'Protocole relatif au trafic illicite de migrants'],
  [/par Groupe de travail/g, 'par le Groupe de travail'],
]
