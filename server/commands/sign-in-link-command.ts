import { homeAddress, signInAddress } from '../addresses.ts'
import type { IdentityDeps } from '../identity/identity-deps.ts'
import { personalLink } from '../identity/links.ts'
import { oneAtATime } from '../identity/one-at-a-time.ts'
import { newId, newToken } from '../identity/token.ts'
import type { PersonRow, Store } from '../storage/store.ts'
import type { Command, CommandContext } from './command.ts'
import { withStore } from './open-data.ts'

/** `sign-in-link NAME`: a link for somebody who is signed in nowhere any more. */
export const signInLinkCommand: Command = {
  name: 'sign-in-link',
  parameters: 'NAME',
  summary: 'a link, good once within a day, that signs the person of that name in',
  run: async (words, context) => {
    const name = words.join(' ').trim()
    if (name === '') {
      context.complain('sign-in-link takes the name of a person.')
      return 2
    }
    return withStore(context, (store) => printLinks(store, name, context))
  },
}

async function printLinks(store: Store, name: string, context: CommandContext): Promise<number> {
  const people = await store.peopleNamed(name)
  if (people.length === 0) {
    context.complain(`Nobody is called ${name}. Write the name as it stands in the editor.`)
    return 1
  }
  const deps = { store, clock: Date.now, newToken, newId, oneAtATime: oneAtATime() }
  for (const person of people) context.say(await linkFor(deps, person, context, people.length > 1))
  return 0
}

async function linkFor(
  deps: IdentityDeps,
  person: PersonRow,
  { config }: CommandContext,
  isAmbiguous: boolean,
): Promise<string> {
  const { token } = await personalLink(deps, person, null)
  const link = signInAddress(homeAddress(config, config.port), token)
  const since = new Date(person.createdAt).toISOString().slice(0, 10)
  return isAmbiguous ? `${person.name}, who came on ${since}: ${link}` : link
}
