// The foot of the popup: where On Record reads by itself, what it underlines, the way to be left alone
// for a while, and the ways to the other pages.

import type { JSX } from 'preact';
import { Switch } from '../Switch.tsx';
import { routes } from '../shell/routes.ts';
import { say } from '../words.ts';
import type { PopupProps } from './Popup.tsx';

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
          {say('popup.resting')}{' '}
          <button type="button" class="link" onClick={props.onFollow}>
            {say('popup.follow')}
          </button>
        </p>
      )}
      {props.paused && <p>{say('popup.paused')}</p>}
      {checked && site && (
        <Switch
          on={site.allowed}
          onSwitch={(allow) => (allow ? props.onAllow() : props.onForget())}
        >
          {say('popup.alwaysCheck', { host: site.host })}
        </Switch>
      )}
      {checked && (
        <Switch on={props.paused ?? false} onSwitch={(paused) => props.onPause?.(paused)}>
          {say('popup.pause')}
        </Switch>
      )}
      {checked && (
        <details class="options">
          <summary>{say('popup.options')}</summary>
          {options.map((name) => (
            <label key={name} class="choice">
              <input
                type="checkbox"
                checked={props.options[name]}
                onChange={(event) => props.onOption({ [name]: event.currentTarget.checked })}
              />
              {say(`popup.${name}`)}
            </label>
          ))}
          {news && (
            <Switch on={news.allowed} onSwitch={(allow) => props.onNews?.(allow)}>
              {say('popup.newsSites', { count: news.count })}
            </Switch>
          )}
        </details>
      )}
      {site && (
        <p>
          <button type="button" class="link" onClick={props.onAdd}>
            {say('popup.addPage')}
          </button>
        </p>
      )}
      {props.notAdded && <p role="alert">{say('popup.notAdded', { why: props.notAdded })}</p>}
      <nav class="ways" aria-label={say('shell.pages')}>
        {props.onPanel && (
          <button type="button" class="link" onClick={props.onPanel}>
            {say('popup.sidePanel')}
          </button>
        )}
        {routes.map((route) => (
          <a key={route} href={`/reader.html#/${route}`} target="_blank" rel="noreferrer">
            {say(`shell.${route}`)}
          </a>
        ))}
      </nav>
      <p class="private">{say('shell.private')}</p>
    </footer>
  );
}
