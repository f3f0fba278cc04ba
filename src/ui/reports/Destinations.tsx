// Setting up where reports may go: receivers, trackers, addresses. A secret is typed in and never shown.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Select } from '../Select.tsx';
import { say } from '../words.ts';

type Proof =
  | { readonly kind: 'none' }
  | { readonly kind: 'header'; readonly header: string; readonly secret: string }
  | { readonly kind: 'signature'; readonly secret: string };

/** A destination as it is set up; the outbox knows more kinds. */
export type NewDestination = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'mail'; readonly to: string }
  | { readonly kind: 'github' | 'gitlab'; readonly project: string }
  | { readonly kind: 'webhook'; readonly address: string; readonly proof: Proof['kind'] }
);

export interface DestinationsProps {
  readonly setUp: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  /** Names of those an organisation asks for. */
  readonly ordered: readonly string[];
  /** Ids of those an organisation set up. */
  readonly managed: readonly string[];
  /** Ids of those the browser does not let reports go to. */
  readonly closed: readonly string[];
  /** The field that is wrong; null for none. */
  readonly findFault: (
    destination: NewDestination,
    proof: Proof,
  ) => 'name' | 'to' | 'project' | 'address' | 'header' | 'secret' | null;
  /** Asks for the grant and keeps the destination; resolves with false when the reader said no. */
  readonly onSetUp: (destination: NewDestination, proof: Proof) => Promise<boolean>;
  /** Asks for the grant of one that is set up. */
  readonly onAllow: (id: string) => void;
  /** Forgets a destination and takes its grant back. */
  readonly onForget: (id: string) => void;
}

const KINDS = ['webhook', 'github', 'gitlab', 'mail'] as const;
const PROOFS = ['none', 'header', 'signature'] as const;
const empty = {
  kind: 'webhook',
  proof: 'none',
  name: '',
  place: '',
  header: '',
  secret: '',
} as const;

/** What is typed into the form. */
interface Typed {
  readonly kind: (typeof KINDS)[number];
  readonly proof: Proof['kind'];
  readonly name: string;
  readonly place: string;
  readonly header: string;
  readonly secret: string;
}

export function Destinations(props: DestinationsProps): JSX.Element {
  const [typed, set] = useState<Typed>(empty);
  const [told, tell] = useState<string>('');
  const take = (field: string) => (event: { readonly currentTarget: HTMLInputElement }) =>
    set({ ...typed, [field]: event.currentTarget.value });
  const text = (field: 'name' | 'place' | 'header', label: string) => (
    <label>
      {label}
      <input type="text" autocomplete="off" value={typed[field]} onInput={take(field)} />
    </label>
  );
  const submit = async () => {
    const [destination, proof] = build(typed);
    const fault = props.findFault(destination, proof);
    if (fault) return tell(say(`reports.fault-${fault}`));
    const done = await props.onSetUp(destination, proof).catch(() => false);
    tell(say(done ? 'reports.setUpDone' : 'reports.setUpRefused'));
    if (done) set(empty);
  };
  return (
    <details class="destinations">
      <summary>{say('reports.destinations')}</summary>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets some screen readers drop it */}
      <ul role="list" class="sites">
        {props.setUp.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            {props.closed.includes(id) && (
              <button
                type="button"
                class="link"
                aria-label={say('reports.allowSending', { name })}
                onClick={() => props.onAllow(id)}
              >
                {say('settings.allow')}
              </button>
            )}
            {props.ordered.includes(name) || props.managed.includes(id) ? (
              <span class="which">{say('settings.locked')}</span>
            ) : (
              <button
                type="button"
                class="link"
                aria-label={say('settings.forgetSite', { site: name })}
                onClick={() => props.onForget(id)}
              >
                {say('settings.forget')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <form
        class="draft-fields"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Select
          label={say('reports.destinationKind')}
          value={typed.kind}
          options={KINDS.map((id) => ({ id, name: say(`reports.destination-${id}`) }))}
          onChoose={(kind) => set({ ...typed, kind })}
        />
        {text('name', say('reports.destinationName'))}
        {text('place', say(`reports.place-${typed.kind}`))}
        {typed.kind === 'webhook' && (
          <Select
            label={say('reports.proof')}
            value={typed.proof}
            options={PROOFS.map((id) => ({ id, name: say(`reports.proof-${id}`) }))}
            onChoose={(proof) => set({ ...typed, proof })}
          />
        )}
        {typed.kind === 'webhook' &&
          typed.proof === 'header' &&
          text('header', say('reports.header'))}
        {typed.kind === 'webhook' && typed.proof !== 'none' && (
          <label>
            {say('reports.secret')}
            <input
              type="password"
              autocomplete="off"
              value={typed.secret}
              onInput={take('secret')}
            />
          </label>
        )}
        <button type="submit">{say('reports.setUp')}</button>
      </form>
      <p role="status">{told}</p>
    </details>
  );
}

function build(typed: Typed): readonly [NewDestination, Proof] {
  const { kind, proof: way, header, secret } = typed;
  const base = { id: crypto.randomUUID(), name: typed.name.trim() };
  const place = typed.place.trim();
  if (kind === 'mail') return [{ ...base, kind, to: place }, { kind: 'none' }];
  if (kind !== 'webhook') return [{ ...base, kind, project: place }, { kind: 'none' }];
  const proof: Proof =
    way === 'header'
      ? { kind: way, header: header.trim(), secret }
      : way === 'signature'
        ? { kind: way, secret }
        : { kind: way };
  return [{ ...base, kind, address: place, proof: way }, proof];
}
