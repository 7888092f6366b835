/** What a combination of keys does; both are keys of the catalogue, but a single character is itself. */
export interface KeyLine {
  readonly does: string
  readonly press: readonly string[]
}

/** Every key of the agenda page, by where it works. */
export const KEY_GROUPS: readonly { readonly group: string; readonly keys: readonly KeyLine[] }[] =
  [
    {
      group: 'everywhere',
      keys: [
        { does: 'undo', press: ['ctrl', 'Z'] },
        { does: 'redo', press: ['ctrl', 'Y'] },
        { does: 'outline', press: ['ctrl', '.'] },
        { does: 'panel', press: ['ctrl', 'alt', 'P'] },
        { does: 'next-finding', press: ['F8'] },
        { does: 'next-suggestion', press: ['F9'] },
        { does: 'mode-editing', press: ['ctrl', 'alt', 'shift', 'Z'] },
        { does: 'mode-suggesting', press: ['ctrl', 'alt', 'shift', 'X'] },
        { does: 'mode-viewing', press: ['ctrl', 'alt', 'shift', 'C'] },
        { does: 'comment', press: ['ctrl', 'alt', 'M'] },
        { does: 'this', press: ['?'] },
      ],
    },
    {
      group: 'outline',
      keys: [
        { does: 'move', press: ['alt', 'up', 'down'] },
        { does: 'demote', press: ['tab'] },
        { does: 'promote', press: ['shift', 'tab'] },
        { does: 'add', press: ['enter'] },
        { does: 'rename', press: ['F2'] },
        { does: 'delete', press: ['delete'] },
      ],
    },
    {
      group: 'text',
      keys: [
        { does: 'bold', press: ['ctrl', 'B'] },
        { does: 'italic', press: ['ctrl', 'I'] },
        { does: 'underline', press: ['ctrl', 'U'] },
        { does: 'link', press: ['ctrl', 'K'] },
        { does: 'indent', press: ['tab'] },
        { does: 'leave', press: ['escape'] },
      ],
    },
    {
      group: 'board',
      keys: [
        { does: 'lift', press: ['space'] },
        { does: 'carry', press: ['arrows'] },
      ],
    },
  ]
