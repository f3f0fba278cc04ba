// The sites that may be checked by themselves. The browser's own list is the only one: each can be
// taken back here or there.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Switch } from '../Switch.tsx';
import { say } from '../words.ts';
import { AddressForm } from './AddressForm.tsx';
import { Group } from './Settings.tsx';

/** Some sites that are allowed and taken back together. */
export interface Bundle {
  readonly count: number;
  readonly allowed: boolean;
}

export interface SitesProps {
  readonly mode: 'sites' | 'click';
  /** Match patterns of the sites allowed one by one. */
  readonly sites: readonly string[];
  /** The listed news sites; null when there is no list. */
  readonly news: Bundle | null;
  /** The sites of an organisation; null when it names none. */
  readonly newsroom: Bundle | null;
  readonly onAllow: (address: string) => void;
  readonly onForget: (site: string) => void;
  readonly onNews: (allow: boolean) => void;
  readonly onOrdered: (allow: boolean) => void;
}

export function Sites(props: SitesProps): JSX.Element {
  const { mode, sites, news, newsroom } = props;
  const [address, setAddress] = useState('');
  return (
    <Group title={say('settings.sites')}>
      {mode === 'click' && <p class="remark">{say('settings.sitesResting')}</p>}
      {newsroom && (
        <Switch on={newsroom.allowed} onSwitch={props.onOrdered}>
          {say('settings.orderedSites', { count: newsroom.count })}
        </Switch>
      )}
      {news && (
        <Switch on={news.allowed} onSwitch={props.onNews}>
          {say('popup.newsSites', { count: news.count })}
        </Switch>
      )}
      {sites.length > 0 ? (
        // biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it
        <ul role="list" class="sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{nameOf(site)}</span>
              <button
                type="button"
                class="link"
                aria-label={say('settings.forgetSite', { site: nameOf(site) })}
                onClick={() => props.onForget(site)}
              >
                {say('settings.forget')}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="remark">{say('settings.noSites')}</p>
      )}
      <AddressForm
        name={say('settings.site')}
        example={say('settings.siteExample')}
        address={address}
        onAddress={setAddress}
        onAllow={() => {
          props.onAllow(address);
          setAddress('');
        }}
      />
    </Group>
  );
}

/** 'https://news.example/*' → 'news.example' */
function nameOf(site: string): string {
  return site.replace(/^\*:\/\/|^https?:\/\/|\/\*$/g, '').replace(/^\*\./, '');
}
