import type { Reading } from '../reading/block';

/** Currencies by the country that an address or a language tag ends in. */
const BY_COUNTRY: Record<string, string> = Object.assign(Object.create(null), {
  tw: 'TWD',
  hk: 'HKD',
  mo: 'MOP',
  sg: 'SGD',
  au: 'AUD',
  nz: 'NZD',
  ca: 'CAD',
});
const YUAN = new Set(['TWD', 'HKD', 'MOP']);

export interface Local {
  yuan: string;
  dollar: string;
}

/** What a bare `元` and a bare `$` stand for on a page: told by its address, then by the country in its language tag. */
export function localCurrency({ url, lang }: Reading): Local {
  const host = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[/:]|$)/i.exec(url)?.[1];
  const tag = /-([a-z]{2})$/i.exec(lang)?.[1];
  const local = BY_COUNTRY[(host ?? '').toLowerCase()] ?? BY_COUNTRY[(tag ?? '').toLowerCase()];
  return {
    yuan: local && YUAN.has(local) ? local : 'CNY',
    // NT$ is written out in Taiwan wherever it might be taken for the other one.
    dollar: local ?? 'USD',
  };
}
