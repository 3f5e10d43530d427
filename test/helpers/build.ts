import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The target and module form of tsconfig.json; `isolatedModules` there holds that a file at a time is enough. */
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));

const isFresh = (built: string, source: string): boolean =>
  existsSync(built) && statSync(built).mtimeMs > statSync(source).mtimeMs;

/** Brings dist/ up to src/ where files are newer there. */
function transpileNewer(): void {
  for (const source of filesOf('src').filter((file) => file.endsWith('.ts'))) {
    const built = join(root, 'dist', relative(join(root, 'src'), source).replace(/\.ts$/, '.js'));
    if (isFresh(built, source)) continue;
    const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
      compilerOptions,
      fileName: source,
    });
    mkdirSync(dirname(built), { recursive: true });
    // Another test run may be reading the file: it sees the old one or the new one, never half of one.
    writeFileSync(`${built}.${process.pid}`, outputText);
    renameSync(`${built}.${process.pid}`, built);
    // What tsc notes of its last build says nothing of this file any more.
    rmSync(join(root, 'dist/.tsbuildinfo'), { force: true });
  }
}

/** Reads rules/ again for the built program where it, or the code that reads it, is newer than what was read. */
function packNewer(): void {
  const packed = join(root, 'dist/rules.json');
  const made = [...filesOf('rules'), ...filesOf('dist/rules'), ...filesOf('dist/model')];
  if (made.every((file) => isFresh(packed, file))) return;
  execFileSync(process.execPath, [join(root, 'dist/rules/pack.js')], { stdio: 'inherit' });
}

/**
 * Brings dist/ up to date, so that tests of the program itself run what the sources say also under `npx vitest run`.
 * Types are the business of `npm run types`.
 */
export default function build(): void {
  transpileNewer();
  packNewer();
}
