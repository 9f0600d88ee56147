import type { Person } from '@/rules/derived/eligibility';
import { personShape } from './message-schema';
import type { Area } from './storage-area';

const KEY = 'person';

/** What a person told of themselves for the eligibility self-check, kept in `storage.local` and nowhere else. */
export async function readPerson(local: Area): Promise<Person | null> {
  return personShape.safeParse((await local.get(KEY))[KEY]).data ?? null;
}

export const keepPerson = (local: Area, person: Person): Promise<void> => local.set({ [KEY]: person });
