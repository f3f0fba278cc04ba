// The filter over a list of findings: by speaker and by text.

import type { JSX } from 'preact';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';
import { everything, type Filter } from './groups.ts';

export function FilterBar(props: {
  readonly filter: Filter;
  readonly speakers: readonly string[];
  /** How many findings pass, of how many. */
  readonly shown: number;
  readonly total: number;
  readonly onFilter: (filter: Filter) => void;
}): JSX.Element {
  const { filter, speakers, shown, total, onFilter } = props;
  const isOn = filter.text.trim() !== '' || filter.speaker !== '';
  return (
    <search>
      <div class="filter">
        <input
          type="search"
          aria-label={say('list.findText')}
          placeholder={say('list.findText')}
          value={filter.text}
          onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
        {speakers.length > 1 && (
          <Select
            bare
            label={say('list.speaker')}
            value={filter.speaker}
            options={[
              { id: '', name: say('list.everybody') },
              ...speakers.map((name) => ({ id: name, name })),
            ]}
            onChoose={(speaker) => onFilter({ ...filter, speaker })}
          />
        )}
      </div>
      <p class={isOn ? 'shown' : 'spoken'} role="status">
        {isOn && (shown > 0 ? say('list.shown', { count: shown, total }) : say('list.noneShown'))}{' '}
        {isOn && (
          <button type="button" class="link" onClick={() => onFilter(everything)}>
            {say('list.showAll')}
          </button>
        )}
      </p>
    </search>
  );
}
