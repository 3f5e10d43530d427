import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** A source file, its path from src/ with `/`. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const path = relative(root, file);
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) };
}

const sources = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && item.name.endsWith('.ts'))
  .map((item) => readSource(join(item.parentPath, item.name)));

function nodesOf(tree: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

/** What a file imports or exports from elsewhere, `import()` and types too. */
function importsOf({ tree }: Source): string[] {
  return nodesOf(tree).flatMap((node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      return ts.isStringLiteral(node.moduleSpecifier) ? [node.moduleSpecifier.text] : [];
    }
    const [argument] =
      ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    return argument && ts.isStringLiteral(argument) ? [argument.text] : [];
  });
}

const stages = ['fetch', 'extract', 'store', 'evaluate'];
const below = ['model', 'rules', ...stages, 'pipeline', 'run'];

/** What each part may import beside itself: the table of the design. `index` is the library's entry. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  rules: ['model'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['model', 'rules']])),
  pipeline: ['model', 'rules', ...stages],
  run: ['model', 'rules', ...stages, 'pipeline'],
  scale: below,
  export: below,
  web: [...below, 'export'],
  cli: [...below, 'scale', 'export', 'web'],
  index: [...below, 'scale', 'export', 'web', 'cli'],
};

/** `extract` of `extract/page/decode.ts`, `run` of `run.ts`. */
const partOf = (path: string): string => (path.split('/')[0] ?? path).replace(/\.[jt]s$/, '');

const inner = sources.flatMap((source) =>
  importsOf(source)
    .filter((target) => target.startsWith('.'))
    .map((target) => ({ from: source.path, to: join(dirname(source.path), target) })),
);

describe('the direction of imports', () => {
  it('reads the imports of every part', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(inner.filter(({ from }) => from === 'pipeline.ts').map(({ to }) => to)).toContain(
      'extract/index.js',
    );
    expect(
      [...new Set(sources.map(({ path }) => partOf(path)))].filter((part) => !(part in allowed)),
    ).toEqual([]);
  });

  it('is one way: model, rules, stages, pipeline and run, then scale, cli and web', () => {
    const wrong = inner.filter(({ from, to }) => {
      return partOf(from) !== partOf(to) && !allowed[partOf(from)]?.includes(partOf(to));
    });
    expect(wrong).toEqual([]);
  });

  it('names files with .js, and built-in modules with node:', () => {
    expect(inner.filter(({ to }) => !to.endsWith('.js'))).toEqual([]);
    const bare = sources.flatMap((source) => importsOf(source).filter((target) => !target.startsWith('.')));
    const builtIn =
      /^(fs|path|url|util|crypto|stream|zlib|buffer|net|http|https|os|timers|child_process)(\/|$)/;
    expect(bare.filter((target) => builtIn.test(target))).toEqual([]);
  });
});

describe('the house rules', () => {
  it('keep files small: none over 400 lines, the median under 70', () => {
    const lines = sources.map(({ path, text }) => ({ path, count: text.split('\n').length - 1 }));
    expect(lines.filter(({ count }) => count > 400)).toEqual([]);
    const counts = lines.map(({ count }) => count).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(70);
  });

  it('allow no `any`, no `!` and no suppressed check', () => {
    const escapes = sources.flatMap(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node))
        .map(
          (node) =>
            `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`,
        ),
    );
    expect(escapes).toEqual([]);
    const suppressed = sources.filter(({ text }) =>
      /@ts-(ignore|expect-error|nocheck)|biome-ignore/.test(text),
    );
    expect(suppressed.map(({ path }) => path)).toEqual([]);
  });
});

describe('the library', () => {
  it('does nothing on import but define', async () => {
    const listeners = process.eventNames().length;
    const library = await import('../src/index.js');
    expect(process.eventNames().length).toBe(listeners);
    expect(Object.keys(library)).toEqual(
      expect.arrayContaining([
        'extractArticle',
        'loadRules',
        'compileKnowledge',
        'openStore',
        'runSources',
        'evaluate',
      ]),
    );
  });
});
