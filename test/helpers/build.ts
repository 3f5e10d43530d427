import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = join(root, 'node_modules/.cache/jejak/built');

function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

/** Builds dist/ where it is older than src/, so that tests of the program itself run what the sources say. */
export default function build(): void {
  const started = new Date();
  const built = existsSync(join(root, 'dist/cli/main.js')) && existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (built >= newestSource()) return;
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const cache = join(dirname(stamp), 'build.tsbuildinfo');
  mkdirSync(dirname(stamp), { recursive: true });
  if (!existsSync(join(root, 'dist/cli/main.js'))) writeFileSync(cache, '');
  try {
    execFileSync(
      process.execPath,
      [tsc, '-p', 'tsconfig.build.json', '--incremental', '--tsBuildInfoFile', cache],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
  } catch (error) {
    // `npm run types` is what fails on these; JavaScript is written all the same.
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    process.stderr.write(`dist/ was built with faults:\n${output}`);
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}
