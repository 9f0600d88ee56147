import type { Database } from './database';
import type { Judgement } from './protocol';

/** What advisors hold of the findings of every audit, by its id; audits where all is as it was judged are left out. */
export async function allJudgements(db: Database): Promise<{ judgements: Record<string, Judgement[]> }> {
  const held = (await db.getAll('judgements')).filter(({ judgements }) => judgements.length);
  return { judgements: Object.fromEntries(held.map(({ id, judgements }) => [id, judgements])) };
}
