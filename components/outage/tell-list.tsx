import { HeldList, HeldPerson, type Person } from './held-person'
import { type Told, ToldByMessage } from './told-by-message'

type Waiting = Person & { holdId: string; message: Told | null }

/** People who are to be told by message, each with what became of it and the way to send it by hand. */
export const TellList = ({ people }: { people: readonly Waiting[] }) => (
  <HeldList>
    {people.map(person => (
      <HeldPerson key={person.holdId} person={person}>
        <ToldByMessage message={person.message} name={person.name} />
      </HeldPerson>
    ))}
  </HeldList>
)
