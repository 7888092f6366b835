import { describe, expect, it } from 'vitest'
import { homeAddress, setupAddress } from '../../server/addresses.ts'
import { readConfig } from '../../server/config.ts'

function configOf(environment: Record<string, string>) {
  const config = readConfig(environment)
  if (!config.ok) throw new Error(config.reason)
  return config.value
}

describe('settings', () => {
  it('[MA7] nothing set means this machine alone, port 4400, ./data, quiet', () => {
    expect(configOf({})).toMatchObject({
      host: '127.0.0.1',
      port: 4400,
      dataFolder: './data',
      publicUrl: null,
      logLevel: 'warn',
    })
    expect(configOf({ PORT: '' }).port).toBe(4400)
  })

  it.each([
    [{ PORT: '70000' }, /^PORT is "70000"/],
    [{ PUBLIC_URL: 'agenda.example.org' }, /^PUBLIC_URL is "agenda.example.org"/],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, /^PUBLIC_URL/],
    [{ LOG_LEVEL: 'loud' }, /must be one of trace, debug/],
    [{ CONNECTIONS_PER_PERSON: '0' }, /a whole number from 1/],
  ])('[MA5] %j is refused by name', (environment, sentence) => {
    const config = readConfig(environment)
    expect(config.ok ? '' : config.reason).toMatch(sentence)
  })

  it.each([
    [{}, 'http://localhost:4400'],
    [{ HOST: '0.0.0.0' }, 'http://localhost:4400'],
    [{ HOST: '192.0.2.7' }, 'http://192.0.2.7:4400'],
    [{ HOST: '2001:db8::1' }, 'http://[2001:db8::1]:4400'],
    [{ PUBLIC_URL: 'https://agenda.example.org/' }, 'https://agenda.example.org'],
  ])('[MA8] with %j it is opened at %s', (environment, home) => {
    expect(homeAddress(configOf(environment), 4400)).toBe(home)
  })

  it('[MA8] a token stands in the fragment of an address, which no server is sent', () => {
    expect(new URL(setupAddress('http://localhost:4400', 'abc'))).toMatchObject({
      pathname: '/setup',
      search: '',
      hash: '#abc',
    })
  })
})
