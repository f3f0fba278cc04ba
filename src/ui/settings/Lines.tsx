// Which findings are underlined, and how, with a text that shows it.

import type { JSX } from 'preact';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';
import type { Chosen, Line, OnChange } from './Settings.tsx';

const tiers = [
  { tier: 'look', show: 'showLook', line: 'lineLook', name: 'list.look' },
  { tier: 'minor', show: 'showMinor', line: 'lineMinor', name: 'list.small' },
  { tier: 'match', show: 'showMatches', line: 'lineMatches', name: 'list.match' },
] as const;

const lines: readonly Line[] = ['double', 'solid', 'dashed', 'dotted'];

export function Lines(props: {
  readonly chosen: Chosen;
  readonly locked: ReadonlySet<string>;
  readonly onChange: OnChange;
}): JSX.Element {
  const { chosen, locked, onChange } = props;
  return (
    <>
      {tiers.map(({ tier, show, line, name }) => (
        <div key={tier} class="tier-choice">
          <label class="choice">
            <input
              type="checkbox"
              checked={chosen[show]}
              disabled={locked.has(show)}
              onChange={(event) => onChange({ [show]: event.currentTarget.checked })}
            />
            {say(name)}
          </label>
          <Select
            bare
            label={say('settings.lineOf', { what: say(name) })}
            value={chosen[line]}
            disabled={locked.has(line)}
            options={lines.map((id) => ({ id, name: say(`settings.${id}`) }))}
            onChoose={(each) => onChange({ [line]: each })}
          />
        </div>
      ))}
      <p class="preview">
        {tiers.map(({ tier, show, line }) => (
          <>
            <span
              key={tier}
              class="tier"
              data-tier={tier}
              data-line={chosen[show] ? chosen[line] : 'none'}
            >
              {say(`settings.${tier}Sample`)}
            </span>{' '}
          </>
        ))}
      </p>
    </>
  );
}
