import { perReading } from '../reading/block';

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

/** The code of a town tells the country that it is in: `Hamilton, Ontario L8P 1A1`, `Geelong VIC 3220`. */
const CANADIAN =
  /\b(?:Ontario|British Columbia|Alberta|Manitoba|Saskatchewan|Quebec|Nova Scotia|ON|BC|AB|MB|SK|QC|NS|NB)\b,?\s{0,2}(?:Canada,? )?[A-Z]\d[A-Z] ?\d[A-Z]\d\b/;
const AUSTRALIAN = /\b(?:(?:NSW|VIC|QLD|TAS),? \d{4}|ACT,? (?:02|26|29)\d\d)\b/;
const byCode = (text: string): string | undefined =>
  CANADIAN.test(text) ? 'CAD' : AUSTRALIAN.test(text) ? 'AUD' : undefined;

/** What a bare `元` and a bare `$` stand for on a page: told by its address, then by the country in its language tag. Asked for each card. */
export const localCurrency = perReading(({ url, lang, text }): Local => {
  const host = /^https?:\/\/[^/:]*\.([a-z]{2})(?:[/:]|$)/i.exec(url)?.[1];
  const tag = /-([a-z]{2})$/i.exec(lang)?.[1];
  const local = BY_COUNTRY[(host ?? '').toLowerCase()] ?? BY_COUNTRY[(tag ?? '').toLowerCase()];
  return {
    yuan: local && YUAN.has(local) ? local : 'CNY',
    // NT$ is written out in Taiwan wherever it might be taken for the other one.
    dollar: local ?? byCode(text) ?? 'USD',
  };
});
