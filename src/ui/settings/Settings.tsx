// The settings. Each acts at once; what an organisation has set is shown and cannot be changed.

import type { ComponentChildren, JSX } from 'preact';
import { Switch } from '../Switch.tsx';
import { say } from '../words.ts';
import { Keep, type KeepProps } from './Keep.tsx';
import { Lines } from './Lines.tsx';
import { SharedLibrary, type SharedLibraryProps } from './SharedLibrary.tsx';
import { Shortcuts, type ShortcutsProps } from './Shortcuts.tsx';
import { Sites, type SitesProps } from './Sites.tsx';

/** What can be chosen. */
export interface Chosen {
  readonly mode: 'sites' | 'click';
  readonly showLook: boolean;
  readonly showMinor: boolean;
  readonly showMatches: boolean;
  readonly lineLook: Line;
  readonly lineMinor: Line;
  readonly lineMatches: Line;
  readonly profile: 'house-cleaned' | 'strict-wire';
  readonly comments: boolean;
  readonly hover: boolean;
  readonly badge: boolean;
  readonly language: string;
}

export type Line = 'double' | 'solid' | 'dashed' | 'dotted';

/** A change of what is chosen. */
export type OnChange = (change: Partial<Chosen>) => void;

export interface SettingsProps
  extends ShortcutsProps,
    KeepProps,
    SharedLibraryProps,
    Omit<SitesProps, 'mode'> {
  readonly chosen: Chosen;
  /** Set by an organisation. */
  readonly locked: ReadonlySet<string>;
  /** Packs and destinations an organisation has set, by name; null for none. */
  readonly ordered: { readonly packs: string; readonly destinations: string } | null;
  /** Codes of languages and their own names. */
  readonly languages: Readonly<Record<string, string>>;
  readonly onChange: OnChange;
}

export function Settings(props: SettingsProps): JSX.Element {
  const { chosen, locked, ordered, onChange } = props;
  return (
    <div class="settings">
      {(locked.size > 0 || ordered) && (
        <section class="ordered">
          <p>{say('settings.ordered')}</p>
          {ordered?.packs && <p>{say('settings.orderedPacks', { packs: ordered.packs })}</p>}
          {ordered?.destinations && (
            <p>{say('settings.orderedDestinations', { destinations: ordered.destinations })}</p>
          )}
        </section>
      )}
      <Group title={say('settings.where')} locked={locked.has('mode')}>
        {(['sites', 'click'] as const).map((mode) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="mode"
              checked={chosen.mode === mode}
              onChange={() => onChange({ mode })}
            />
            {say(mode === 'sites' ? 'settings.modeSites' : 'settings.modeClick')}
          </label>
        ))}
      </Group>
      <Sites {...props} mode={chosen.mode} />
      <Group title={say('settings.marks')}>
        <Lines chosen={chosen} locked={locked} onChange={onChange} />
      </Group>
      <Group title={say('settings.weight')} locked={locked.has('profile')}>
        {(['house-cleaned', 'strict-wire'] as const).map((profile) => (
          <label key={profile} class="choice">
            <input
              type="radio"
              name="profile"
              checked={chosen.profile === profile}
              onChange={() => onChange({ profile })}
            />
            <span>
              {say(`settings.${profile}`)}
              <span class="remark">{say(`settings.${profile}-hint`)}</span>
            </span>
          </label>
        ))}
      </Group>
      <Group title={say('settings.reading')}>
        {(['hover', 'comments', 'badge'] as const).map((name) => (
          <Switch
            key={name}
            on={chosen[name]}
            locked={locked.has(name)}
            onSwitch={(on) => onChange({ [name]: on })}
          >
            {say(name === 'badge' ? 'settings.badge' : `popup.${name}`)}
          </Switch>
        ))}
      </Group>
      <Group title={say('settings.language')} locked={locked.has('language')}>
        <select
          aria-label={say('settings.language')}
          value={chosen.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          <option value="">{say('settings.languageOfBrowser')}</option>
          {Object.entries(props.languages).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </Group>
      <SharedLibrary {...props} />
      <Shortcuts {...props} />
      <Keep {...props} />
    </div>
  );
}

export function Group(props: {
  readonly title: string;
  readonly locked?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <fieldset class="part" disabled={props.locked}>
      <legend>
        <h2>{props.title}</h2>
      </legend>
      {props.locked && <p class="remark">{say('settings.locked')}</p>}
      {props.children}
    </fieldset>
  );
}
