// How many passages are of which decade; nothing where there is only one.

import type { JSX } from 'preact';
import { say } from '../words.ts';
import { type Column, Columns } from './Columns.tsx';

export function Decades(props: { readonly decades: readonly Column[] }): JSX.Element | null {
  const { decades } = props;
  if (decades.length < 2) return null;
  const most = decades.reduce((a, b) => (b.count > a.count ? b : a));
  return (
    <Columns
      summary={say('method.byDecade', {
        from: decades[0]?.name ?? '',
        to: decades.at(-1)?.name ?? '',
        decade: most.name,
        most: most.count,
      })}
      columns={decades}
      nameHead={say('method.decade')}
      countHead={say('method.passages')}
    />
  );
}
