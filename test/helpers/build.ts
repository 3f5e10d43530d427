import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
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

const isFresh = (built: string, source: string): boolean =>
  existsSync(built) && statSync(built).mtimeMs > statSync(source).mtimeMs;

/**
 * Brings dist/ up to src/ where files are newer there, so that tests of the program itself run what the sources say
 * also under `npx vitest run`. Types are the business of `npm run types`.
 */
export default function build(): void {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  for (const file of files.filter((item) => item.isFile() && item.name.endsWith('.ts'))) {
    const source = join(file.parentPath, file.name);
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
  }
}
