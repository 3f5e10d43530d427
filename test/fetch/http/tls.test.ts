import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ended } from '../../helpers/run-jejak.js';
import { certificateFile, startFaultServer } from '../faults/server.js';

const built = new URL('../../../dist/fetch/http/index.js', import.meta.url);

/** Only a new process takes another authority. */
const script = `
import { createClient } from '${built}';
const [allowed, ...urls] = process.argv.slice(1);
const client = createClient({ agent: 'jejak-test/1', allowed: allowed.split(','), resolve: async () => ['127.0.0.1'] });
for (const url of urls) {
  const line = await client.get(url).then(({ status }) => status, ({ kind, message }) => kind + ' ' + message);
  console.log(line);
}
await client.close();
`;

it('holds the certificate to the name: one that is trusted and fits is fine', async () => {
  const server = await startFaultServer();
  const wrong = server.ownUrl('self-signed');
  const right = wrong.replace('self-signed.', 'secure.');
  const dotted = right.replace('.test:', '.test.:');
  const allowed = [wrong, right, dotted].map((url) => new URL(url).host).join();
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', script, allowed, dotted, right, right, wrong],
    {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: fileURLToPath(certificateFile) },
    },
  );
  const { stdout, code } = await ended(child);
  expect([stdout.split('\n').slice(0, 3), code]).toEqual([['200', '200', '200'], 0]);
  expect(stdout.split('\n')[3]).toMatch(
    /^tls GET .*: expected a secure connection, got Host: self-signed\.faults\.test\. is not in the cert's altnames/,
  );
  expect(server.connections('/self-signed')).toBe(2);
  expect(new Set(server.serverNames)).toEqual(new Set(['secure.faults.test', 'self-signed.faults.test']));
  await server.close();
});
