// What is covered, a pack at a time: by decade as a picture, by speaker as a list.

import type { JSX } from 'preact';
import { Bars } from '../chart/Bars.tsx';
import { Decades } from '../chart/Decades.tsx';
import { say } from '../words.ts';
import type { Coverage } from './coverage.ts';

export function CoverageView(props: { readonly coverage: Coverage }): JSX.Element {
  const { pack, decades, speakers } = props.coverage;
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
      <Decades decades={decades} />
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
