export { correct } from './correct.ts'
export type {
  Correctable,
  Correction,
  CorrectionRefusal,
  Destination,
  WrittenPlace,
} from './correction.ts'
export { type DoubtfulPlace, doubtfulPlaces } from './doubtful-places.ts'
export { linesOfUnit, unitOf } from './units.ts'
