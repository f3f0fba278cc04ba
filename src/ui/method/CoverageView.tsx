// What is covered, a pack at a time: by decade as a picture, by speaker as a list.

import type { JSX } from 'preact';
import { Bars } from '../chart/Bars.tsx';
import { Columns } from '../chart/Columns.tsx';
import { say } from '../words.ts';
import type { Coverage } from './coverage.ts';

export function CoverageView(props: { readonly coverage: Coverage }): JSX.Element {
  const { pack, decades, speakers } = props.coverage;
  const most = decades.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 0 });
  const passages = say('method.passages');
  return (
    <section class="coverage">
      <h3>{pack.title}</h3>
      <p class="remark">
        {say('method.pack', {
          version: pack.version,
          sources: pack.sources,
          passages: pack.passages,
          publisher: pack.publisher,
          licence: pack.licence,
        })}
      </p>
      {decades.length > 1 && (
        <Columns
          summary={say('method.byDecade', {
            from: decades[0]?.name ?? '',
            to: decades.at(-1)?.name ?? '',
            decade: most.name,
            most: most.count,
          })}
          columns={decades}
          nameHead={say('method.decade')}
          countHead={passages}
        />
      )}
      <details>
        <summary>{say('method.bySpeaker')}</summary>
        <Bars
          caption={say('method.bySpeaker')}
          bars={speakers}
          nameHead={say('list.speaker')}
          countHead={passages}
        />
      </details>
    </section>
  );
}
