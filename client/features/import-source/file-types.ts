/** What the chooser of files offers first; a file that is dropped is judged by its content. */
export const FILE_TYPES = [
  '.docx',
  '.txt',
  '.md',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
]
