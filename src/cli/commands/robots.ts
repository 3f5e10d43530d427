import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { readError } from '../../fetch/files/read-error.js';
import {
  crawlDelayOf,
  isRobotsFile,
  parsedBytes,
  pathOf,
  readRobots,
  type Verdict,
  verdictOf,
} from '../../fetch/robots/index.js';
import { InputError, UsageError } from '../../model/errors.js';
import { cleanLine } from '../clean.js';
import { type Cli, examples, exitFor } from '../cli.js';
import { type Io, say } from '../io.js';

interface Flags {
  readonly json?: true;
}

/** What the command line names: whose rules, who asks, and for what. */
interface Question {
  readonly file: string;
  readonly agent: string;
  readonly url: string;
}

export function addRobots(program: Command, { io, finish }: Cli): void {
  program
    .command('robots')
    .description('say whether a robots.txt lets an agent fetch an address, and which line decides')
    .argument('<file>', 'a saved robots.txt; - for standard input')
    .argument('<agent>', 'the name that the file knows the agent by, such as jejak')
    .argument('<url>', 'the address of a page, percent-encoded')
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      examples(
        'robots robots.txt jejak https://kabarpala.id/berita/12',
        'robots robots.txt "*" https://kabarpala.id/ --json',
        'robots - jejak https://kabarpala.id/ < robots.txt',
      ),
    )
    .action(async (file: string, agent: string, url: string, flags: Flags) => {
      const verdict = await answer({ file, agent, url }, flags, io);
      finish(exitFor(verdict.allowed ? 0 : 1));
    });
}

async function answer(question: Question, flags: Flags, io: Io): Promise<Verdict> {
  const { file, agent, url } = question;
  const sent = addressOf(url);
  const robots = readRobots(await readStart(question, io));
  const verdict = verdictOf(robots, agent, url);
  if (robots.truncated) await say(io, `${nameOf(file)}: only the first ${parsedBytes} bytes are read`);
  if (pathOf(sent) !== pathOf(url)) await say(io, sentOtherwise(sent, verdictOf(robots, agent, sent)));
  const extras = { crawlDelay: crawlDelayOf(robots, agent), sitemaps: robots.sitemaps };
  await io.stdout.write(`${flags.json ? asJson(verdict, extras) : inWords(verdict, url)}\n`);
  return verdict;
}

const sentOtherwise = (sent: string, verdict: Verdict): string =>
  `judged as it was written; what is sent is ${sent}, of which holds: ${inWords(verdict, sent)}`;

/** The address as it is sent. @throws UsageError for what is no address of a web page */
function addressOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address && /^https?:$/.test(address.protocol)) return address.href;
  throw new UsageError(
    `robots: expected the address of a page, such as https://kabarpala.id/berita/12, got ${url || 'an empty one'}`,
  );
}

/** The bytes that are parsed, and more where there are more. @throws InputError */
async function readStart({ file }: Question, { stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  try {
    for await (const chunk of file === '-' ? stdin : createReadStream(file)) {
      chunks.push(chunk);
      read += chunk.length;
      if (read > parsedBytes) break;
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    const { message } = readError(nameOf(file), cause);
    throw new InputError(`${message}; name a saved robots.txt, or - for standard input`, { cause });
  }
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : file);

const asJson = ({ allowed, line }: Verdict, extras: object): string =>
  JSON.stringify({ allowed, line: line?.number ?? null, text: line?.text ?? null, ...extras }, null, 2);

/** `refused   line 3: Disallow: /` */
function inWords({ allowed, line }: Verdict, url: string): string {
  const none = isRobotsFile(url) ? 'robots.txt itself always is' : 'no line matches';
  const decisive = line ? `line ${line.number}: ${cleanLine(line.text)}` : none;
  return `${allowed ? 'allowed' : 'refused'}   ${decisive}`;
}
