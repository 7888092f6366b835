const MIB = 1024 * 1024

/** How much of a Word file is taken in; sizes in bytes. */
export const LIMITS = {
  /** The file as it comes. */
  packed: 20 * MIB,
  /** All of its entries unpacked, by what the package says. */
  unpacked: 200 * MIB,
  /** The entries that are read; pictures are not, so a text of a thousand pages fits. */
  read: 24 * MIB,
  /** How many times larger the whole or an entry becomes, and from which size on that counts. */
  ratio: 100,
  small: MIB,
  /** Entries of the package. */
  entries: 2000,
  /** Elements within elements; tables within tables reach a few dozen. */
  depth: 400,
} as const
