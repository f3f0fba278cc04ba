// Sends what waits: one entry of a destination at a time, destinations side by side. The store, the
// network and the clock are handed in, so that a test can be all three.

import { type Answer, begin, type Entry, rebase, recover, settle } from '../report/outbox.ts';

/** What the sender needs of the outside world. */
export interface Sender {
  readonly lanes: () => Promise<readonly string[]>;
  /** The first entry of a lane. */
  readonly head: (lane: string) => Promise<Entry | null>;
  /** Replaces an entry by what `step` makes of it, in one transaction; null when the entry is gone
   * or the step is not to be taken. */
  readonly change: (key: string, step: (entry: Entry) => Entry | null) => Promise<Entry | null>;
  readonly post: (entry: Entry) => Promise<Answer>;
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
  readonly chance: () => number;
}

/** Pause between two reports to one destination: a day's worth of them must not look like an attack. */
export const GAP = 200;

/** One sender; there must be no other at the same time. */
export interface Run {
  /** Looks for lanes that have come up since the run began. */
  readonly wake: () => void;
  /** Resolves when nothing more is due. */
  readonly done: Promise<void>;
}

/** Starts sending. */
export function startRun(sender: Sender): Run {
  let wake = () => {};
  const again = () =>
    new Promise<'again'>((resolve) => {
      wake = () => resolve('again');
    });
  const work = async () => {
    const busy = new Map<string, Promise<unknown>>();
    for (let signal = again(); ; ) {
      for (const lane of await sender.lanes()) {
        if (busy.has(lane)) continue;
        // A store that is full cannot note "sending", and then nothing is sent: the lane rests.
        const ended = sendLane(lane, sender).catch(() => null);
        busy.set(
          lane,
          ended.then(() => busy.delete(lane)),
        );
      }
      let heard: unknown = null;
      while (busy.size > 0 && heard !== 'again')
        heard = await Promise.race([...busy.values(), signal]);
      // A lane that ended may have got an entry between its last look and now.
      if (heard !== 'again') heard = await Promise.race([signal, null]);
      if (heard !== 'again') return;
      signal = again();
    }
  };
  const done = work();
  return { wake: () => wake(), done };
}

/** Sends the entries of a lane in order, until it is empty or its first is not due. */
async function sendLane(lane: string, sender: Sender): Promise<void> {
  const { head, change, post, now, pause, chance } = sender;
  // We are the only sender: what is being sent was left behind by one that died.
  const prepare = (entry: Entry): Entry | null => {
    const free = recover(entry, now()) ?? entry;
    const due = rebase(free, now()) ?? free;
    return begin(due, now()) ?? (due === entry ? null : due);
  };
  for (let entry = await head(lane); entry && prepare(entry); entry = await head(lane)) {
    const begun = await change(entry.key, prepare);
    // Cancelled, or another one now: look again.
    if (begun?.state !== 'sending') continue;
    const answer = await post(begun);
    await change(entry.key, (sent) => settle(sent, answer, now(), chance()));
    await pause(GAP);
  }
}
