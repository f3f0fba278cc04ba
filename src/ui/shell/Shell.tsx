// The frame of the extension's own pages: the way past it, the links between the pages, the page.

import type { ComponentChildren, JSX } from 'preact';
import { say } from '../words.ts';
import { hashOf, routes } from './routes.ts';

export function Shell(props: {
  /** The page that is shown, as its address says it. */
  readonly route: string;
  readonly title: string;
  /** A shared library is asked for what the sources on the device do not know. */
  readonly sharing: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { route, title, sharing, children } = props;
  return (
    <div class="shell">
      {/* No link: the address says which page this is. */}
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('shell.skip')}
      </button>
      <header class="masthead">
        <span class="brand">{say('shell.name')}</span>
        <nav aria-label={say('shell.pages')}>
          {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
          <ul role="list">
            {routes.map((each) => (
              <li key={each}>
                <a href={hashOf(each)} aria-current={each === route ? 'page' : undefined}>
                  {say(`shell.${each}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" class="page" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="colophon">{say(sharing ? 'shell.shared' : 'shell.private')}</footer>
    </div>
  );
}
