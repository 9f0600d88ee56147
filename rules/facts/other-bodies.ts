/** Before the name of a body that approves, examines or is a partner, or of who built the site: `approved by the`, `a member of`. */
const BEFORE =
  /\b(?:(?:approved|accredited|recogni[sz]ed|regulated|authori[sz]ed|endorsed|licensed|audited|certified|certificates?|certification|membership|exams?|examinations?|partnership|approval|accreditation) (?:by|from|of|with|to)|(?:powered|designed|developed|built|hosted|managed|maintained) (?:and \w+ )?by:?|(?:affiliated|registered|partnered|associated) (?:with|to|by)|(?:members?|partners?|registry) of)(?: the)?\s*$/i;
/** Behind it: `Institute® Registered Education Provider`, `Institute (HOI) approved centre`. */
const BEHIND =
  /^(?:\s*\([A-Z&-]{2,10}\))?[®™]?(?:\s*\([A-Z&-]{2,10}\))?[®™]?\s(?:registered|approved|accredited|authori[sz]ed|endorsed|licensed|recogni[sz]ed)\b/i;
const MOST_SEEN = 12;

/** Whether a text speaks of a name as of a body that approves who teaches, or as of who built the site: not as of who teaches. */
export function isOtherBody(text: string, name: string): boolean {
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen < MOST_SEEN; seen++) {
    const end = at + name.length;
    if (BEFORE.test(text.slice(Math.max(0, at - 40), at)) || BEHIND.test(text.slice(end, end + 50)))
      return true;
    at = text.indexOf(name, end);
  }
  return false;
}
