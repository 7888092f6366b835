import { describe, expect, it } from 'vitest'
import type { Role } from '../../shared/access/role.ts'
import { discussionOf } from './discussion-of.ts'
import { createSite, type Device, type TestSite } from './site.ts'

/** A site with a secretary and somebody in another role, in one agenda. */
async function withMember(role: Role) {
  const site = createSite()
  const { device: secretary, agenda } = await site.firstSecretary()
  const member = site.device()
  const id = await member.joins(secretary, agenda, role, 'Li Wei')
  return { site, secretary, member, id, agenda, at: `/api/agendas/${agenda}/threads` }
}

const ON_FACT = { on: 'fact', fact: 'place' }

async function begun(device: Device, at: string, text = 'Is this the right place?') {
  const { json } = await device.ask('POST', at, { anchor: ON_FACT, text })
  return { thread: json.thread as string, message: json.message as string }
}

const threadsOf = async (site: TestSite, agenda: string) =>
  (await discussionOf(site, agenda)).threads

describe('threads', () => {
  it('[TH1] a commenter begins a thread; author and time are the server’s', async () => {
    const { site, member, id, agenda, at } = await withMember('commenter')
    const { thread, message } = await begun(member, at)
    expect(await threadsOf(site, agenda)).toMatchObject([
      {
        id: thread,
        by: id,
        at: site.clock(),
        state: 'open',
        anchor: ON_FACT,
        messages: [{ id: message, by: id, at: site.clock(), text: 'Is this the right place?' }],
      },
    ])
    expect((await discussionOf(site, agenda)).people.get(id)?.name).toBe('Li Wei')
  })

  it('[TH1] an author or a time that the request claims is refused', async () => {
    const { member, at } = await withMember('commenter')
    const { json } = await member.ask('POST', at, { anchor: ON_FACT, text: 'x', by: 'p1', at: 1 })
    expect(json.code).toBe('not-valid')
  })

  it('[TH2] replies come behind, in the order in which they were written', async () => {
    const { site, secretary, member, agenda, at } = await withMember('commenter')
    const { thread } = await begun(member, at, 'one')
    for (const [device, text] of [
      [secretary, 'two'],
      [member, 'three'],
    ] as const) {
      site.wait(1_000)
      await device.ask('POST', `${at}/${thread}/messages`, { text })
    }
    const [found] = await threadsOf(site, agenda)
    expect(found?.messages.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  it('[TH3] people change and take back their own messages, and nobody else’s', async () => {
    const { site, secretary, member, agenda, at } = await withMember('commenter')
    const { thread, message } = await begun(member, at)
    const theirs = `${at}/${thread}/messages/${message}`
    site.wait(1_000)
    expect((await secretary.ask('PATCH', theirs, { text: 'forged' })).json.code).toBe('not-allowed')
    expect((await secretary.ask('DELETE', theirs)).json.code).toBe('not-allowed')
    expect((await member.ask('PATCH', theirs, { text: 'Changed' })).status).toBe(204)
    const [changed] = await threadsOf(site, agenda)
    expect(changed?.messages[0]).toMatchObject({ text: 'Changed', editedAt: site.clock() })
    await secretary.ask('POST', `${at}/${thread}/messages`, { text: 'reply' })
    expect((await member.ask('DELETE', theirs)).status).toBe(204)
    const [left] = await threadsOf(site, agenda)
    expect(left?.messages).toMatchObject([{ deleted: true, text: '' }, { text: 'reply' }])
    expect((await member.ask('PATCH', theirs, { text: 'again' })).json.code).toBe('not-found')
  })

  it('[TH4] a thread of which nothing is left is gone', async () => {
    const { site, member, agenda, at } = await withMember('commenter')
    const { thread, message } = await begun(member, at)
    await member.ask('DELETE', `${at}/${thread}/messages/${message}`)
    expect(await threadsOf(site, agenda)).toEqual([])
    const { json } = await member.ask('POST', `${at}/${thread}/messages`, { text: 'x' })
    expect(json.code).toBe('not-found')
  })

  it('[TH5] who began a thread resolves it, and so does who may edit; others do not', async () => {
    const { site, secretary, member, id, agenda, at } = await withMember('reviewer')
    const own = await begun(member, at)
    const others = await begun(secretary, at)
    expect((await member.ask('POST', `${at}/${own.thread}/resolve`)).status).toBe(204)
    expect((await member.ask('POST', `${at}/${others.thread}/resolve`)).json.code).toBe(
      'not-allowed',
    )
    const now = new Map((await threadsOf(site, agenda)).map((thread) => [thread.id, thread]))
    expect(now.get(own.thread)).toMatchObject({
      state: 'resolved',
      resolved: { by: id, at: site.clock() },
    })
    expect(now.get(others.thread)?.state).toBe('open')
    expect((await member.ask('POST', `${at}/${own.thread}/resolve`)).json.code).toBe(
      'already-settled',
    )
    expect((await secretary.ask('POST', `${at}/${own.thread}/reopen`)).status).toBe(204)
    expect((await threadsOf(site, agenda)).map(({ state }) => state)).toEqual(['open', 'open'])
  })

  it('[TH6] only members can be called', async () => {
    const { site, member, id, agenda, at } = await withMember('commenter')
    const mentions = [id, id, 'nobody']
    await member.ask('POST', at, { anchor: ON_FACT, text: '@Li Wei', mentions })
    expect((await threadsOf(site, agenda))[0]?.messages[0]?.mentions).toEqual([id])
  })

  it('[TH7] an empty, an endless message and an anchor of no form are refused', async () => {
    const { member, at } = await withMember('commenter')
    for (const body of [
      { anchor: ON_FACT, text: '  ' },
      { anchor: ON_FACT, text: 'x'.repeat(10_001) },
      { anchor: { on: 'text', quote: 'x' }, text: 'x' },
      { anchor: { on: 'fact', fact: '__proto__' }, text: 'x' },
      { anchor: { on: 'item', id: '../x' }, text: 'x' },
    ]) {
      expect((await member.ask('POST', at, body)).json.code).toBe('not-valid')
    }
  })

  it('[TH8] what is said and settled is written down', async () => {
    const { member, agenda, at } = await withMember('commenter')
    const { thread } = await begun(member, at)
    await member.ask('POST', `${at}/${thread}/messages`, { text: 'More' })
    await member.ask('POST', `${at}/${thread}/resolve`)
    await member.ask('POST', `${at}/${thread}/reopen`)
    const { json } = await member.ask('GET', `/api/agendas/${agenda}/activity`)
    const kinds = json.activities.map(({ kind }: { kind: string }) => kind)
    expect(kinds.filter((kind: string) => kind.startsWith('thread-'))).toEqual([
      'thread-reopened',
      'thread-resolved',
      'thread-replied',
      'thread-started',
    ])
  })
})
