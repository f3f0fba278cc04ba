// The foot of the popup: where On Record reads by itself, what it underlines, and the way to be left
// alone for a while.

import type { JSX } from 'preact';
import { ControlIcon } from './icons.tsx';
import type { PopupProps } from './Popup.tsx';
import { words } from './words.ts';

/** What the reader may switch on and off. */
export interface Options {
  readonly showLook: boolean;
  readonly showMinor: boolean;
  readonly showMatches: boolean;
  readonly comments: boolean;
  readonly hover: boolean;
}

const options = ['showLook', 'showMinor', 'showMatches', 'comments', 'hover'] as const;

export function Foot(props: PopupProps): JSX.Element {
  const { page, site, news } = props;
  const checked = page.state === 'checked';
  return (
    <footer class="foot">
      {checked && page.resting && !props.paused && (
        <p class="resting">
          {words.resting.text}{' '}
          <button type="button" onClick={props.onFollow}>
            {words.resting.follow}
          </button>
        </p>
      )}
      {props.paused && <p>{words.paused}</p>}
      {checked && (
        <details class="options">
          <summary>{words.options}</summary>
          {options.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={props.options[name]}
                onChange={(event) => props.onOption({ [name]: event.currentTarget.checked })}
              />
              {words[name]}
            </label>
          ))}
          {news && (
            <Switch on={news.allowed} onSwitch={props.onNews}>
              {words.newsSites(news.count)}
            </Switch>
          )}
        </details>
      )}
      {checked && site && (
        <Switch on={site.allowed} onSwitch={site.allowed ? props.onForget : props.onAllow}>
          {words.alwaysCheck(site.host)}
        </Switch>
      )}
      {checked && (
        <Switch on={props.paused ?? false} onSwitch={props.onPause}>
          {words.pause}
        </Switch>
      )}
      <p class="private">{words.private}</p>
    </footer>
  );
}

function Switch(props: {
  readonly on: boolean;
  readonly onSwitch: ((on: boolean) => void) | undefined;
  readonly children: string;
}): JSX.Element {
  return (
    <button type="button" aria-pressed={props.on} onClick={() => props.onSwitch?.(!props.on)}>
      {props.on && <ControlIcon shape="tick" />}
      {props.children}
    </button>
  );
}
