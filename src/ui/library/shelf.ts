// A pack as the library lists it.

import type { Facts } from './facts.ts';

export interface ShelvedPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly licence: string;
  /** Bytes. */
  readonly size: number;
  readonly on: boolean;
  /** It comes with the extension and cannot be removed. */
  readonly builtIn: boolean;
  /** The index it comes from; '' for one of the reader's own, which can grow. */
  readonly index: string;
  /** An organisation has chosen other packs. */
  readonly ruledOut: boolean;
  /** gone: the browser threw its bytes away. */
  readonly state: 'here' | 'gone' | 'damaged';
  /** What was reported about a damaged pack. */
  readonly why: string;
  /** What became of the last update; '' for a pack that no index offers. */
  readonly update: string;
  /** Where errors in its sources go, an address to follow; '' when nobody says. */
  readonly support: string;
  /** Null while it is counted, and for a pack that cannot be opened. */
  readonly facts: Facts | null;
}

export type Shelf =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'open'; readonly packs: readonly ShelvedPack[] };
