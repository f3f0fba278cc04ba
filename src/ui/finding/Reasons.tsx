// Why the verdict is what it is: every change by its kind, what a passage must share with a quotation
// to be its source, and the versions with which the check can be made again.

import type { JSX } from 'preact';
import type { Finding } from '../../engine/check.ts';
import { LONG, LONG_SHARE, VERBATIM_SHARE } from '../../engine/verdict/accept.ts';
import type { ChangeKind } from '../../engine/verdict/align.ts';
import type { Speech } from '../../engine/verdict/speech.ts';
import { say, sayShare } from '../words.ts';

export function Reasons(props: {
  readonly finding: Finding;
  readonly speech: Speech | null;
  readonly version: string;
}): JSX.Element {
  const { finding, speech, version } = props;
  return (
    <details class="reasons">
      <summary>{say('finding.reasons')}</summary>
      <dl class="facts">
        <div>
          <dt>{say('finding.changes')}</dt>
          <dd>
            {finding.changes.length === 0 && say('finding.noChanges')}
            {byKind(finding).map(([kind, pairs]) => (
              <p key={kind}>
                {say(`change.${kind}`)} ({pairs.length}): {pairs.join(', ')}
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt>{say('finding.thresholds')}</dt>
          <dd>
            {say('finding.thresholdsText', {
              words: LONG,
              own: sayShare(LONG_SHARE),
              other: sayShare(VERBATIM_SHARE),
            })}
          </dd>
        </div>
        <div>
          <dt>{say('finding.versions')}</dt>
          <dd>
            {speech
              ? say('finding.version', {
                  engine: version,
                  pack: speech.pack.title,
                  version: speech.pack.version,
                })
              : say('finding.engineVersion', { engine: version })}
          </dd>
        </div>
      </dl>
    </details>
  );
}

/** The changes of each kind as '“record” → “quoted”'. */
function byKind({ changes }: Finding): readonly (readonly [ChangeKind, readonly string[]])[] {
  const kinds = new Map<ChangeKind, string[]>();
  for (const { kind, quoted, record } of changes) {
    const sides = [record, quoted].map((side) => (side ? `“${side}”` : '–'));
    kinds.set(kind, [...(kinds.get(kind) ?? []), sides.join(' → ')]);
  }
  return [...kinds];
}
