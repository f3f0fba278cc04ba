// What became of a report on one of its ways, in a sentence.

import { say, sayTime } from '../words.ts';
import type { Way } from './kept.ts';

/** 'Desk: Sent, November 2, 2024 at 3:04 PM. The receiver accepted it.' `names`: of destinations, by id. */
export function sayWay(way: Way, names: Readonly<Record<string, string>>): string {
  const { state, at, wait, answer, destination } = way;
  const now = say('reports.since', { state: say(`reports.state-${state}`), time: sayTime(at) });
  const named = names[destination] ?? say('reports.unknown');
  const parts = [destination === '' ? now : say('reports.to', { name: named, state: now })];
  if (answer) {
    const said = say(`reports.answer-${answer.kind}`);
    parts.push(
      answer.status === null ? said : say('reports.status', { said, status: `${answer.status}` }),
    );
  }
  if (state === 'failed-for-now') parts.push(say('reports.next', { time: sayTime(at + wait) }));
  return parts.join(' ');
}
