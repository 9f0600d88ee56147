import { expect, it } from 'vitest';
import { savedUrl } from '@/entrypoints/background/saved-url';

it.each([
  ['https://a.example/c?id=3&utm_source=x&utm_medium=y', 'https://a.example/c?id=3'],
  ['https://a.example/c?token=1&access_token=2&sign=3&session=4&sid=5', 'https://a.example/c'],
  ['https://a.example/c?Token=1&wx_session_key=2&csrfToken=3&page=2', 'https://a.example/c?page=2'],
  ['https://me:secret@a.example/c', 'https://a.example/c'],
  ['https://a.example/c#part-2', 'https://a.example/c'],
  ['https://a.example/#/course/3?token=9', 'https://a.example/#/course/3'],
  ['https://a.example/c?assignment=2&design=3', 'https://a.example/c?assignment=2&design=3'],
  ['data:text/html,<p>secret', 'data:'],
  ['nonsense', ''],
])('%s is saved as %s', (address, saved) => {
  expect(savedUrl(address)).toBe(saved);
});
