import { listed } from './listed.ts'

/** Spanish ordinals from the first to the ninety-ninth, feminine. */
export const SPANISH_ORDINALS_FEMININE: readonly string[] = listed(`
primera, segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima, undécima,
duodécima, decimotercera, decimocuarta, decimoquinta, decimosexta, decimoséptima, decimoctava,
decimonovena, vigésima, vigésima primera, vigésima segunda, vigésima tercera, vigésima cuarta,
vigésima quinta, vigésima sexta, vigésima séptima, vigésima octava, vigésima novena, trigésima,
trigésima primera, trigésima segunda, trigésima tercera, trigésima cuarta, trigésima quinta,
trigésima sexta, trigésima séptima, trigésima octava, trigésima novena, cuadragésima,
cuadragésima primera, cuadragésima segunda, cuadragésima tercera, cuadragésima cuarta,
cuadragésima quinta, cuadragésima sexta, cuadragésima séptima, cuadragésima octava,
cuadragésima novena, quincuagésima, quincuagésima primera, quincuagésima segunda,
quincuagésima tercera, quincuagésima cuarta, quincuagésima quinta, quincuagésima sexta,
quincuagésima séptima, quincuagésima octava, quincuagésima novena, sexagésima, sexagésima primera,
sexagésima segunda, sexagésima tercera, sexagésima cuarta, sexagésima quinta, sexagésima sexta,
sexagésima séptima, sexagésima octava, sexagésima novena, septuagésima, septuagésima primera,
septuagésima segunda, septuagésima tercera, septuagésima cuarta, septuagésima quinta,
septuagésima sexta, septuagésima séptima, septuagésima octava, septuagésima novena, octogésima,
octogésima primera, octogésima segunda, octogésima tercera, octogésima cuarta, octogésima quinta,
octogésima sexta, octogésima séptima, octogésima octava, octogésima novena, nonagésima,
nonagésima primera, nonagésima segunda, nonagésima tercera, nonagésima cuarta, nonagésima quinta,
nonagésima sexta, nonagésima séptima, nonagésima octava, nonagésima novena
`)

/** The same, masculine, not shortened before a noun. */
export const SPANISH_ORDINALS_MASCULINE: readonly string[] = listed(`
primero, segundo, tercero, cuarto, quinto, sexto, séptimo, octavo, noveno, décimo, undécimo,
duodécimo, decimotercero, decimocuarto, decimoquinto, decimosexto, decimoséptimo, decimoctavo,
decimonoveno, vigésimo, vigésimo primero, vigésimo segundo, vigésimo tercero, vigésimo cuarto,
vigésimo quinto, vigésimo sexto, vigésimo séptimo, vigésimo octavo, vigésimo noveno, trigésimo,
trigésimo primero, trigésimo segundo, trigésimo tercero, trigésimo cuarto, trigésimo quinto,
trigésimo sexto, trigésimo séptimo, trigésimo octavo, trigésimo noveno, cuadragésimo,
cuadragésimo primero, cuadragésimo segundo, cuadragésimo tercero, cuadragésimo cuarto,
cuadragésimo quinto, cuadragésimo sexto, cuadragésimo séptimo, cuadragésimo octavo,
cuadragésimo noveno, quincuagésimo, quincuagésimo primero, quincuagésimo segundo,
quincuagésimo tercero, quincuagésimo cuarto, quincuagésimo quinto, quincuagésimo sexto,
quincuagésimo séptimo, quincuagésimo octavo, quincuagésimo noveno, sexagésimo, sexagésimo primero,
sexagésimo segundo, sexagésimo tercero, sexagésimo cuarto, sexagésimo quinto, sexagésimo sexto,
sexagésimo séptimo, sexagésimo octavo, sexagésimo noveno, septuagésimo, septuagésimo primero,
septuagésimo segundo, septuagésimo tercero, septuagésimo cuarto, septuagésimo quinto,
septuagésimo sexto, septuagésimo séptimo, septuagésimo octavo, septuagésimo noveno, octogésimo,
octogésimo primero, octogésimo segundo, octogésimo tercero, octogésimo cuarto, octogésimo quinto,
octogésimo sexto, octogésimo séptimo, octogésimo octavo, octogésimo noveno, nonagésimo,
nonagésimo primero, nonagésimo segundo, nonagésimo tercero, nonagésimo cuarto, nonagésimo quinto,
nonagésimo sexto, nonagésimo séptimo, nonagésimo octavo, nonagésimo noveno
`)
