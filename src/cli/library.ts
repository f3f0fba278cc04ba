import { type Address, readAddress } from '../remote/address.ts';
import type { FailureKind } from '../remote/request.ts';
import { badInput } from './bad-input.ts';

/** The address of a shared library; user and password from it or from the environment. BadInput, without repeating
 * what may hold a password, when it is none. */
export function readLibrary(option: string, text: string): Address {
  const { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password } = process.env;
  const address = readAddress(text, { user, password });
  if (address) return address;
  throw badInput(
    `${option} takes the HTTP address of a ClickHouse server, such as https://reader@library.example:8443/ (the password may stand in CLICKHOUSE_PASSWORD), perhaps with ?library=NAME of small letters, digits and _.`,
  );
}

/** One sentence about a request that came to nothing; `told` is what the server said itself. */
export function explainFailure(kind: FailureKind, name: string, told: string): string {
  const said = told === '' ? '' : ` (${told.replace(/[.\s]+$/, '')})`;
  return `${SENTENCES[kind](name)}${kind === 'failed' || kind === 'forbidden' ? said : ''}.`;
}

const SENTENCES: Readonly<Record<FailureKind, (name: string) => string>> = {
  away: (name) => `The shared library ${name} cannot be reached, or a node of it is away`,
  late: (name) => `The shared library ${name} did not answer in time`,
  refused: (name) => `The shared library ${name} refuses the user or the password`,
  forbidden: (name) => `The shared library ${name} does not allow this user to do that`,
  empty: (name) =>
    `On ${name} there is no shared library that this version of On Record can read: load it with onrecord push`,
  foreign: (name) => `What answers at ${name} is not a shared library`,
  broken: (name) => `The answer of the shared library ${name} ended too early`,
  large: (name) => `The answer of the shared library ${name} is larger than was asked for`,
  failed: (name) => `The shared library ${name} could not answer`,
};
