/**
 * What each family of evidence earns: the weights are learned again without it from the seen slice
 * (English), and the choices of the held slice are counted, each with the right quotation before.
 */

import { loadGold } from './annotated.ts';
import {
  type Annotated,
  type Choice,
  choicesOf,
  learn,
  speakerSettings,
  stretchesOf,
  termSettings,
} from './train.ts';

/** Families by the first part of a feature; evidence.ts and terms.ts say what each is. */
const speakerFamilies: Readonly<Record<string, readonly string[]>> = {
  place: ['sort', 'where', 'where sort', 'where tie', 'words', 'is', 'opens'],
  verb: [
    'verb',
    'verb gap',
    'verb tie',
    'inverted',
    'inverted gap',
    'tail inverted',
    'cues',
    'commas',
    'verb meets marks',
    'verb opens',
    'verb prior',
  ],
  beside: ['prior', 'prior kind', 'prior word', 'follows', 'reports', 'reports kind', 'label'],
  marks: ['lead', 'tail', 'tail path', 'lower'],
  rivals: ['rivals', 'holes', 'others', 'others lower', 'nearest'],
  run: ['run', 'run marks', 'run on', 'fame'],
};
const termFamilies: Readonly<Record<string, readonly string[]>> = {
  'shape and length': [
    'words',
    'words cue',
    'shape',
    'persons',
    'verbs',
    'clitics',
    'digits',
    'minor',
    'ending',
    'closing',
  ],
  'words beside the marks': [
    'prior',
    'next',
    'around',
    'prior word',
    'next word',
    'second word',
    'prior words',
  ],
  'verbs of saying': ['cue before', 'cue after', 'cue after closing', 'closing after', 'cues'],
  'place and glyph': ['alone', 'single', 'single headline', 'unclosed'],
  'rows and repeats': ['row', 'repeats'],
};

/** The two tables. */
export function ablate(): string {
  const [seen, held] = (['seen', 'held'] as const).map(
    (slice) => (loadGold('en-dev.quoted.jsonl', slice) ?? []) as Annotated[],
  ) as [Annotated[], Annotated[]];
  const none = new Map<string, number>();
  const speakers = (choices: readonly Choice[]) => learn(choices, none, speakerSettings);
  const terms = (choices: readonly Choice[]) => learn(choices, none, termSettings);
  return [
    '',
    'Ablation, right speakers of the held slice (with the right quotation before):',
    '',
    ...rows(
      seen.flatMap((each) => choicesOf(each, null)),
      held.flatMap((each) => choicesOf(each, null)),
      speakerFamilies,
      speakers,
    ),
    '',
    'Ablation, stretches of the held slice rightly taken for quotations or terms:',
    '',
    ...rows(seen.flatMap(stretchesOf), held.flatMap(stretchesOf), termFamilies, terms),
  ].join('\n');
}

function rows(
  seen: readonly Choice[],
  held: readonly Choice[],
  families: Readonly<Record<string, readonly string[]>>,
  train: (choices: readonly Choice[]) => Map<string, number>,
): string[] {
  const all = accuracy(held, train(seen));
  const lines = Object.entries(families).map(([family, names]) => {
    const without = accuracy(held, train(seen.map((choice) => strip(choice, new Set(names)))));
    return `| ${family} | ${without.toFixed(1)} | ${(all - without).toFixed(1)} |`;
  });
  return [
    '| left out | right % | it earns |',
    '|---|--:|--:|',
    `| nothing | ${all.toFixed(1)} | |`,
    ...lines,
  ];
}

function strip(choice: Choice, names: ReadonlySet<string>): Choice {
  const candidates = choice.candidates.map(({ features }) => ({
    features: features.filter((feature) => !names.has(feature.split('|')[0] as string)),
  }));
  return { ...choice, candidates };
}

function accuracy(choices: readonly Choice[], weights: ReadonlyMap<string, number>): number {
  let right = 0;
  for (const choice of choices) {
    const sums = choice.candidates.map(({ features }) =>
      features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
    );
    if (choice.right[sums.indexOf(Math.max(...sums))]) right++;
  }
  return (100 * right) / choices.length;
}
