import { expect, it } from 'vitest'
import { plainIndex } from '../../client/editor/text-marks/plain-index.ts'
import { schema } from './headless-editor.ts'

it('[TM6] what is only suggested is not counted', () => {
  const insertion = schema.mark('insertion', { key: 'i:1', by: 'ana' })
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [schema.text('un '), schema.text('vieux ', [insertion])]),
    schema.node('paragraph', { pending: '[["i:2",{"u":"ana"}]]' }, [schema.text('deux')]),
    schema.node('paragraph', null, [schema.text('trois')]),
  ])
  const { rangeOf } = plainIndex(doc)
  const said = (from: number, to: number) => {
    const range = rangeOf(from, to)
    return range && doc.textBetween(range.from, range.to, '|')
  }
  expect(said(3, 7)).toBe('deux') // of "un deux" and "trois"
  expect(said(8, 13)).toBe('trois')
  expect(said(0, 7)).toBe('un vieux |deux')
  expect(said(20, 25)).toBeNull()
})
