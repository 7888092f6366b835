import { DOMParser, Fragment, type ParseOptions, type Schema, Slice } from '@tiptap/pm/model'
import { paragraphNodes } from './paragraph-nodes.ts'
import { readHtml } from './read-html.ts'

/** Reads pasted and dropped HTML by {@link readHtml} and not by the schema's own rules. */
export class PasteParser extends DOMParser {
  constructor(schema: Schema) {
    super(schema, [])
  }

  override parseSlice(dom: globalThis.Node, _options?: ParseOptions): Slice {
    return Slice.maxOpen(Fragment.from(paragraphNodes(this.schema, readHtml(dom))))
  }
}
