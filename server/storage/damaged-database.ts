/**
 * The database file is damaged or no database at all. The message tells the operator what to do;
 * the file has not been changed.
 */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase'

  constructor(file: string, problem: string) {
    super(
      [
        `The database ${file} is damaged: ${problem}.`,
        'Nothing was changed. Before anything else, copy this file and those beside it whose names',
        'begin with its name ("-wal", "-shm"). Then put the newest backup in its place and start',
        'again; or save what can be read with: sqlite3 DAMAGED-FILE .recover | sqlite3 NEW-FILE',
      ].join('\n'),
    )
  }
}
