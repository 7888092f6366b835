import { rotationRule } from './rotation-rule.ts'

/** The President comes from the regional group whose turn it is. */
export const rotationPresident = rotationRule('president')
