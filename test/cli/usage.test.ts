import { describe, expect, it } from 'vitest';
import { reportFailure } from '../../src/cli/failure.js';
import { programVersion } from '../../src/cli/version.js';
import { DiskFullError, InputError, RulesError, StoreError, UsageError } from '../../src/model/errors.js';
import { ended, jejak, startJejak } from '../helpers/run-jejak.js';

describe('the command line', () => {
  it('tells its version', async () => {
    expect(await jejak(['--version'])).toEqual({ code: 0, stdout: `${programVersion()}\n`, stderr: '' });
    expect(programVersion()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each([
    [],
    ['run'],
    ['extract'],
    ['query'],
    ['verify'],
    ['evaluate'],
    ['explain'],
    ['rules', 'check'],
    ['doctor'],
  ])('has help with examples: %s %s', async (...command) => {
    const { code, stdout, stderr } = await jejak([...command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Usage: ${['jejak', ...command].join(' ')}`);
    expect(stdout).toMatch(/\nExamples:\n {2}\$ jejak /);
  });

  it.each([
    [['qery'], "unknown command 'qery'\n(Did you mean query?)"],
    [['run', '--frsh', 'a.txt'], "unknown option '--frsh'\n(Did you mean --fresh?)"],
    [['run'], "missing required argument 'source'"],
    [['verify', 'a.db'], 'too many arguments'],
    [['rules', 'chek'], '(Did you mean check?)'],
    [['query', '--limit'], "option '--limit <n>' argument missing"],
    [[], 'Usage: jejak'],
  ])('answers %j with 2 and what was meant', async (args, message) => {
    const { code, stdout, stderr } = await jejak(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('runs as a program of its own, with the same codes', async () => {
    expect(await ended(startJejak(['--version']))).toEqual({
      code: 0,
      stdout: `${programVersion()}\n`,
      stderr: '',
    });
    expect(await ended(startJejak(['verifi']))).toMatchObject({ code: 2, stdout: '' });
    expect(await ended(startJejak(['extract', 'tidak-ada.txt']))).toEqual({
      code: 9,
      stdout: '',
      stderr: 'tidak-ada.txt: cannot be read: the path does not exist\n',
    });
  });
});

describe('the exit code of a failure', () => {
  const report = async (error: unknown) => {
    const written: string[] = [];
    const output = { columns: null, write: async (text: string) => void written.push(text) };
    const io = { stdin: process.stdin, stdout: output, stderr: output };
    return { code: await reportFailure(error, io), text: written.join('') };
  };

  it.each([
    [new UsageError('salah'), 2],
    [new DiskFullError('salah'), 3],
    [new RulesError('salah'), 4],
    [new InputError('salah'), 9],
    [new StoreError('salah'), 1],
  ])('%o is its own', async (error, code) => {
    expect(await report(error)).toEqual({ code, text: 'jejak: salah\n' });
  });

  it('is 1 for what nobody expected, with the place and what to do', async () => {
    const { code, text } = await report(new TypeError('x is \u001b[31mnot a function'));
    expect(code).toBe(1);
    expect(text).toMatch(
      /^jejak: unexpected error: TypeError: x is \[31mnot a function\n {4}at .*usage\.test\.ts/,
    );
    expect(text).toContain('please report it');
    expect(await report('teks')).toMatchObject({
      code: 1,
      text: expect.stringContaining('unexpected error: teks'),
    });
  });
});
