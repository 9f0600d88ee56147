/** Names of query parameters that follow a person or let someone in, and say nothing of the page. */
const NAMES = new Set(
  (
    'token access_token id_token refresh_token auth authorization sign signature sig session sessionid sid phpsessid ' +
    'jsessionid ticket code key apikey api_key password pwd secret uid userid user_id openid unionid gclid fbclid ' +
    'msclkid yclid spm scm bd_vid mc_cid mc_eid _ga ref referer referrer from_uid share_token invite invitecode'
  ).split(' '),
);
const PREFIXES = ['utm_', 'hm', 'mtm_', 'pk_', 'x-amz-', 'x-oss-'];

function follows(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    NAMES.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix)) || /token|session/.test(lower)
  );
}

/** A fragment that is a path of a single-page site (`#/course/3`) belongs to the address; any other does not. */
function keptFragment(hash: string): string {
  if (!/^#!?\//.test(hash)) return '';
  const query = hash.indexOf('?');
  return query < 0 ? hash : hash.slice(0, query);
}

/** The address as it is saved: without user, password, fragment, and query parameters that follow people. */
export function savedUrl(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  if (url.protocol === 'data:' || url.protocol === 'blob:') return url.protocol;
  url.username = '';
  url.password = '';
  url.hash = keptFragment(url.hash);
  for (const name of [...url.searchParams.keys()]) if (follows(name)) url.searchParams.delete(name);
  return url.href;
}
