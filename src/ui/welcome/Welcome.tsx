// The first steps, three of them, shown once: what On Record does, where it may look, a try.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article, Finding } from '../../engine/index.ts';
import { DraftText } from '../draft/DraftText.tsx';
import { type FindingTools, FindingView } from '../finding/FindingView.tsx';
import { Switch } from '../Switch.tsx';
import { hashOf, routes } from '../shell/routes.ts';
import { say } from '../words.ts';

const steps = ['what', 'where', 'try'] as const;

export interface WelcomeProps {
  /** The listed news sites, and whether all are allowed; null when there is no list. */
  readonly news: { readonly count: number; readonly allowed: boolean } | null;
  readonly onNews: (allow: boolean) => void;
  readonly sample: Article;
  /** What was found in the sample; null while it is checked or when it could not be. */
  readonly findings: readonly Finding[] | null;
  readonly tools: FindingTools;
  readonly onEnd: () => void;
  /** The finding of the sample that is chosen. */
  readonly chosen: number | null;
}

export function Welcome(props: WelcomeProps): JSX.Element {
  const { chosen } = props;
  const [at, setAt] = useState(chosen === null ? 0 : 2);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // The focus goes to the new step, not to one that is shown first.
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  const step = steps[at] ?? 'what';
  return (
    <div class="welcome">
      <p class="remark">{say('welcome.step', { at: at + 1, total: steps.length })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {say(`welcome.${step}Title`)}
      </h2>
      {step === 'what' && (
        <>
          <p>{say('welcome.does')}</p>
          <p>{say('welcome.doesNot')}</p>
        </>
      )}
      {step === 'where' && <Where {...props} />}
      {step === 'try' && <Try {...props} />}
      <div class="actions">
        {at > 0 && (
          <button type="button" onClick={() => go(at - 1)}>
            {say('welcome.back')}
          </button>
        )}
        {at < steps.length - 1 ? (
          <>
            <button type="button" class="main" onClick={() => go(at + 1)}>
              {say('welcome.next')}
            </button>
            <button type="button" class="link" onClick={props.onEnd}>
              {say('welcome.skip')}
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={props.onEnd}>
            {say('welcome.end')}
          </button>
        )}
      </div>
    </div>
  );
}

function Where({ news, onNews }: WelcomeProps): JSX.Element {
  return (
    <>
      <p>{say('welcome.where')}</p>
      {news && (
        <Switch on={news.allowed} onSwitch={onNews}>
          {say('popup.newsSites', { count: news.count })}
        </Switch>
      )}
      <p class="remark">{say('welcome.later')}</p>
    </>
  );
}

function Try({ sample, findings, tools, chosen }: WelcomeProps): JSX.Element {
  const finding = chosen === null ? undefined : findings?.[chosen];
  return (
    <>
      <p>{say('welcome.try')}</p>
      <DraftText article={sample} findings={findings ?? []} chosen={chosen} route="welcome" />
      <div class="tried" role="status">
        {finding && <FindingView finding={finding} tools={tools} />}
      </div>
      <p>{say('welcome.more')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
      <ul role="list" class="actions">
        {routes.map((route) => (
          <li key={route}>
            <a href={hashOf(route)}>{say(`shell.${route}`)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
