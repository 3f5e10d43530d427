import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { processIo } from '../src/cli/io.js';
import { buildProgram } from '../src/cli/program.js';
import { exitCodes } from '../src/model/errors.js';

const docs = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8');

/** The sections of the page that tell of a command, by its name: `jejak rules check`. */
const sections = new Map(
  docs
    .split(/^## /m)
    .filter((section) => section.startsWith('jejak'))
    .map((section) => [/^jejak(?: [a-z]+)*/.exec(section)?.[0] ?? '', section]),
);

/** The options in the first column of a section's table. */
const documented = (section: string): string[] =>
  [...section.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, flags = '']) => flags);

const nameOf = (command: Command): string =>
  [command.parent ? nameOf(command.parent) : '', command.name()].join(' ').trim();

const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

const commands = withSubcommands(await buildProgram({ io: processIo(), words: [], finish: () => {} })).map(
  (command) => ({
    name: nameOf(command),
    flags: command.options.map((option) => option.flags),
    examples: command.options.length > 0,
  }),
);

describe('docs/commands.md', () => {
  it('tells of every command and of no other', () => {
    expect([...sections.keys()].sort()).toEqual(commands.map(({ name }) => name).sort());
    expect(commands.length).toBeGreaterThanOrEqual(10);
  });

  it.each(commands)('tells of every option of $name and of no other', ({ name, flags }) => {
    const help = name === 'jejak' ? ['--help'] : [];
    expect(documented(sections.get(name) ?? '').sort()).toEqual([...flags, ...help].sort());
  });

  it('tells of every exit code and of no other', () => {
    const [, table = ''] = docs.split('## Exit codes');
    const codes = [...(table.split('## ')[0] ?? '').matchAll(/^\| (\d+) \|/gm)].map(([, code]) =>
      Number(code),
    );
    expect(codes).toEqual(Object.values(exitCodes));
  });

  it('shows examples only of commands that there are', () => {
    const known = new Set(commands.map(({ name }) => name.split(' ')[1]));
    const used = [...docs.matchAll(/^(?:.*\| )?jejak ([a-z]+)/gm)].map(([, command]) => command);
    expect(used.filter((command) => !known.has(command))).toEqual([]);
  });
});
