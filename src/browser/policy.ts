// What an organisation sets for its newsroom, by the browser's own policy (storage.managed; its fields
// are described in assets/managed-schema.json). Besides settings by their names it may hold the packs
// to search, the sites to check and where reports go. Without a policy all of this is empty.

import { browser } from 'wxt/browser';
import { isSite } from './site-pattern.ts';

export interface Policy extends Readonly<Record<string, unknown>> {
  /** Ids of the packs that are searched; null for all that are installed. */
  readonly packs: readonly string[] | null;
  /** Match patterns of sites: the reader allows them in one step. */
  readonly sites: readonly string[];
  /** Names of destinations that every report goes to. */
  readonly destinations: readonly string[];
  /** Destinations that are set up for the reader. */
  readonly receivers: readonly Receiver[];
  /** Address of a shared library; null for none. */
  readonly shared: string | null;
}

export interface Receiver {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  /** Of a webhook or a GitLab project, the project on GitHub, or an e-mail address. */
  readonly address: string;
}

const KINDS = ['webhook', 'github', 'gitlab', 'mail'] as const;

/** The policy of this browser. */
export async function readPolicy(): Promise<Policy> {
  const given = await readGiven();
  return {
    ...given,
    packs: Array.isArray(given.packs) ? textsIn(given.packs) : null,
    sites: textsIn(given.sites).filter(isSite),
    destinations: textsIn(given.destinations),
    receivers: Array.isArray(given.receivers) ? given.receivers.filter(isReceiver) : [],
    shared: typeof given.shared === 'string' ? given.shared : null,
  };
}

function isReceiver(value: Partial<Receiver> | null): value is Receiver {
  const { name, kind, address } = value ?? {};
  return (
    typeof name === 'string' && typeof address === 'string' && KINDS.some((each) => each === kind)
  );
}

async function readGiven(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox refuses where no policy is installed.
    return {};
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
