/**
 * Prints how many of Google's robots.txt cases are answered as listed, by groups of their names, and lists the others:
 * all through the built library, and a sample through the command as a process, where the address is one that the
 * command takes. Exit code 1 where a case is answered otherwise. Run it after `npm run build`: node bench/robots.mjs [cases.tsv]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const file = process.argv[2] ?? inRepository('../shared/robots/cases.tsv');
const library = inRepository('dist/fetch/robots/index.js');
for (const [path, remedy] of [
  [file, 'give the path of the table of cases: node bench/robots.mjs cases.tsv'],
  [library, 'build the program first: npm run build'],
]) {
  if (existsSync(path)) continue;
  console.error(`${path} is missing: ${remedy}`);
  process.exit(1);
}
const { readRobots, verdictOf } = await import(library);

const octets = (hex) => Buffer.from(hex, 'hex');
const inWords = (allowed) => (allowed ? 'allowed' : 'refused');
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .map((line, index) => ({ number: index + 1, fields: line.split('\t') }))
  .filter(({ fields }) => fields.length === 5)
  .map(({ number, fields: [name, robots, agent, url, allowed] }) => ({
    ...{ number, name, group: name.split('_')[0], robots: octets(robots) },
    ...{ agent: octets(agent).toString(), url: octets(url).toString(), listed: inWords(allowed === '1') },
  }));

const byLibrary = ({ robots, agent, url }) => inWords(verdictOf(readRobots(robots), agent, url).allowed);

/** The first case of each test with each answer. */
const sample = cases.filter(({ name, listed, url }, at) => {
  const same = (other) => other.name === name && other.listed === listed && other.url.startsWith('http');
  return url.startsWith('http') && cases.findIndex(same) === at;
});

/** By the exit code, which tells as much as stdout does. */
function byCommand({ robots, agent, url }) {
  const args = [inRepository('bin/jejak.js'), 'robots', '-', agent, url];
  const { status, stderr } = spawnSync(process.execPath, args, { input: robots, encoding: 'utf8' });
  return status === 0 || (status === 9 && !stderr.startsWith('jejak: '))
    ? inWords(status === 0)
    : `exit code ${status}: ${stderr.trim()}`;
}

const shortened = (text) => JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);

function report(what, asked, answer) {
  const wrong = asked
    .map((one) => ({ ...one, answered: answer(one) }))
    .filter(({ listed, answered }) => answered !== listed);
  for (const group of new Set(asked.map((one) => one.group))) {
    const count = (list) => list.filter((one) => one.group === group).length;
    console.log(`${what}  ${group.padEnd(10)}  ${count(asked) - count(wrong)} of ${count(asked)} as listed`);
  }
  for (const { number, name, agent, url, listed, answered } of wrong) {
    const asking = `agent ${shortened(agent)}, ${shortened(url)}`;
    console.log(`  line ${number} ${name}: ${asking}: listed ${listed}, answered ${shortened(answered)}`);
  }
  return wrong.length;
}

const wrong = report('library', cases, byLibrary) + report('command', sample, byCommand);
process.exitCode = wrong > 0 || cases.length === 0 ? 1 : 0;
