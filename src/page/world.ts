// What our scripts in one page know of each other. Extensions have a global scope of their own in
// each page, which the page cannot see; the page script and, once a card is asked for, the card
// script meet there.

import type { Finding } from '../engine/check.ts';

/** The running page script. */
export interface Running {
  /** False once the extension was updated or removed under it. */
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

/** The card as the page script sees it. */
export interface FindingCard {
  readonly open: (range: Range, finding: Finding, at: number, total: number) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

export interface CardActions {
  /** The next (1) or previous (-1) mark was asked for. */
  readonly step: (by: 1 | -1) => void;
  /** The card was closed, by whatever means. */
  readonly closed: () => void;
}

/** The shared scope. */
export const world = globalThis as {
  /** What the background answered when the page began to load; null when it did not. For the first to ask. */
  onRecordStarted?: Promise<unknown>;
  onRecordPage?: Running;
  onRecordCard?: (actions: CardActions) => FindingCard;
};
