import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { ProviderList, type ProviderRow } from '@/components/provider-list';
import { WordsContext } from '@/components/use-words';
import { chinese, english } from './messages';

const row: ProviderRow = {
  ...{ id: '1', names: ['知行'], sites: ['a.example'], numbers: [], audits: ['1', '2', '3'], flagged: 2 },
};

it.each([
  [chinese, '2 页有警惕项'],
  [english, '2 with cautions'],
])('says what its number counts: pages, not cautions', (words, told) => {
  const draw = (rows: ProviderRow[]) =>
    render(
      <WordsContext.Provider value={words}>
        <ProviderList
          rows={rows}
          total={1}
          window={{ first: 0, before: 0, after: 0 }}
          selected={null}
          onSelect={() => {}}
        />
      </WordsContext.Provider>,
    );
  expect(draw([row])).toContain(told);
  expect(draw([{ ...row, flagged: 0 }])).not.toContain('o-flagged');
});
