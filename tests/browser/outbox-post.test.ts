// One attempt, against a real server: what it is sent, and what its answers mean.
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type Destination, findFault } from '../../src/browser/destinations.ts';
import { type Hook, post } from '../../src/browser/outbox-post.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));

let server: Server;
let origin: string;
const seen: {
  readonly path: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push({ path: request.url ?? '', body, headers: request.headers });
    if (request.url === '/away') response.writeHead(307, { location: '/elsewhere' });
    else if (request.url === '/busy') response.writeHead(429, { 'retry-after': '60' });
    else response.writeHead(204);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  seen.length = 0;
  fakeBrowser.reset();
});

const hook = (path: string, proof: Hook['proof'] = { kind: 'none' }): Hook => ({
  address: origin + path,
  proof,
});
const body = '{"note":"“Grüße” 你好"}';

test('the body as it is, the key, and nothing about the reader', async () => {
  expect(await post(hook('/a'), 'key-1', body)).toEqual({
    kind: 'accepted',
    status: 204,
    retryAfter: null,
  });
  expect(seen[0]).toMatchObject({
    body,
    headers: { 'content-type': 'application/json', 'idempotency-key': 'key-1' },
  });
  expect(seen[0]?.headers.cookie ?? seen[0]?.headers.referer).toBe(undefined);
});

test('a signature any receiver can check', async () => {
  await post(hook('/a', { kind: 'signature', secret: 'sesame' }), 'key-1', body);
  const signature = createHmac('sha256', 'sesame').update(body).digest('hex');
  expect(seen[0]?.headers['x-hub-signature-256']).toBe(`sha256=${signature}`);
  expect(JSON.stringify(seen)).not.toContain('sesame');
});

test('a secret in a header', async () => {
  const proof = { kind: 'header', header: 'Authorization', secret: 'Bearer sesame' } as const;
  await post(hook('/a', proof), 'key-1', body);
  expect(seen[0]?.headers.authorization).toBe('Bearer sesame');
});

test('a redirection is not followed', async () => {
  expect((await post(hook('/away'), 'key-1', body)).kind).toBe('redirected');
  expect(seen.map(({ path }) => path)).toEqual(['/away']);
});

test('how long to stay away', async () => {
  expect(await post(hook('/busy'), 'k', body)).toMatchObject({ kind: 'busy', retryAfter: 60_000 });
});

test('nobody there', async () => {
  const nobody = { address: 'http://127.0.0.1:9/', proof: { kind: 'none' } } as const;
  expect((await post(nobody, 'k', body)).kind).toBe('unreachable');
});

const webhook = (address: string): Destination => ({
  id: '1',
  name: 'Desk',
  kind: 'webhook',
  address,
  proof: 'none',
});
const github = (project: string): Destination => ({ id: '1', name: 'T', kind: 'github', project });
const gitlab = (project: string): Destination => ({ id: '1', name: 'T', kind: 'gitlab', project });
const mail = (to: string): Destination => ({ id: '1', name: 'M', kind: 'mail', to });

test.each([
  [webhook('https://desk.example/hook?x=1'), null],
  [webhook('http://desk.example/hook'), 'address'],
  [webhook('http://127.0.0.1:8080/hook'), 'address'],
  [webhook('https://ann:pass@desk.example/hook'), 'address'],
  [webhook('desk.example'), 'address'],
  [{ ...webhook('https://desk.example/'), name: ' ' }, 'name'],
  [github('owner/name'), null],
  [github('https://github.com/owner/name'), 'project'],
  [github('owner/name?x'), 'project'],
  [gitlab('https://git.example/group/sub/name'), null],
  [gitlab('https://git.example/group?x=1'), 'project'],
  [gitlab('javascript:alert(1)'), 'project'],
  [mail(''), null],
  [mail('desk@news.example'), null],
  [mail('a@b.example?bcc=c@d.example'), 'to'],
  [mail('a@b.example,c@d.example'), 'to'],
])('%o: what is wrong with it', (destination, fault) => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '' });
  expect(findFault(destination)).toBe(fault);
});

test('within this machine only in builds that were granted it', () => {
  const host_permissions = ['http://127.0.0.1/*'];
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: '',
    version: '',
    host_permissions,
  });
  expect(findFault(webhook('http://127.0.0.1:8080/hook'))).toBe(null);
  expect(findFault(webhook('http://192.168.0.1/hook'))).toBe('address');
});

test.each([
  [{ kind: 'header', header: 'X-Token', secret: 'sesame' }, null],
  [{ kind: 'header', header: 'X Token', secret: 'sesame' }, 'header'],
  [{ kind: 'header', header: 'Idempotency-Key', secret: 'sesame' }, 'header'],
  [{ kind: 'header', header: 'X-Token', secret: 'a\r\nX-Other: b' }, 'secret'],
  [{ kind: 'signature', secret: '' }, 'secret'],
] as const)('%o', (proof, fault) => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '' });
  expect(findFault(webhook('https://desk.example/'), proof)).toBe(fault);
});
