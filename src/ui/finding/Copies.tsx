// Copying a finding: as text, as Markdown, or as a reference to its source.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../engine/check.ts';
import { cite, styles } from '../../report/citation.ts';
import { say } from '../words.ts';
import { asMarkdown, asText } from './excerpt.ts';

export function Copies(props: { readonly finding: Finding }): JSX.Element {
  const { finding } = props;
  const { record } = finding;
  const [done, setDone] = useState<Done>(null);
  const copy = async (text: string) => {
    try {
      // Pages without encryption have no clipboard.
      await navigator.clipboard.writeText(text);
      setDone('copied');
    } catch {
      setDone({ text });
    }
  };
  return (
    <details>
      <summary>{say('finding.copy')}</summary>
      <p class="copies">
        <Copy name={say('finding.copyText')} onCopy={() => void copy(asText(finding))} />
        <Copy name={say('finding.copyMarkdown')} onCopy={() => void copy(asMarkdown(finding))} />
      </p>
      {record && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
        <p class="copies" role="group" aria-label={say('finding.citation')}>
          {styles.map((style) => (
            <Copy key={style} name={style} onCopy={() => void copy(cite(record, style))} />
          ))}
        </p>
      )}
      <p role="status">
        {done === 'copied' && say('finding.copied')}
        {done !== null && done !== 'copied' && say('finding.copyByHand')}
      </p>
      {done !== null && done !== 'copied' && (
        <textarea readOnly aria-label={say('finding.copy')} value={done.text} />
      )}
    </details>
  );
}

/** What became of the last copy; the text itself where the browser did not take it. */
type Done = 'copied' | { readonly text: string } | null;

function Copy(props: { readonly name: string; readonly onCopy: () => void }): JSX.Element {
  return (
    <button type="button" onClick={props.onCopy}>
      {props.name}
    </button>
  );
}
