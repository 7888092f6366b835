/** The types of Yjs that a text is made of, for those who hold one without knowing Yjs. */
export type { Text as YText, Transaction as YTransaction } from 'yjs'
