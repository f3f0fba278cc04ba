import { expect, test } from 'vitest';
import {
  idOf,
  nameFeatures,
  probability,
  readWeights,
} from '../../../src/engine/quotes/ranking.ts';

const table = { 'where|before|3': 0.7, 'where|after|3': -1.25, 'length|12': 0.04 };
const names = nameFeatures(['where', 'length']);

test('a table weighs the same whether it is read by feature or laid out already, as in a bundle', () => {
  const read = readWeights(table);
  const laidOut = readWeights([...read.slots]);
  for (const side of ['before', 'after', 'beside']) {
    const chances = [read, laidOut].map((weights) =>
      probability((add) => {
        add(names.where, idOf(side), 3);
        add(names.length, 12);
      }, weights),
    );
    expect(chances[0]).toBe(chances[1]);
    expect(chances[0] === probability((add) => add(names.length, 12), read)).toBe(
      side === 'beside',
    );
  }
});
