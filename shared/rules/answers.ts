let questions = 0

/** Numbers something that is worked out of texts. */
export function newQuestion(): number {
  return questions++
}

/** Room for what will be worked out of a text: the answer to each question at its number. */
export function noAnswers(): unknown[] {
  return new Array<unknown>(questions).fill(undefined)
}
