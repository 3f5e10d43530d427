import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { z } from 'zod';

const requestSchema = z.object({
  /** When the answer was sent, and how long that was after the request came: seconds. */
  at: z.number(),
  took: z.number(),
  /** The connection's number, and which request of it this was, from 1. */
  connection: z.number(),
  nth: z.number(),
  status: z.number(),
  path: z.string(),
  protocol: z.string(),
  agent: z.string(),
  range: z.string(),
  ifNoneMatch: z.string(),
  encoding: z.string(),
  type: z.string(),
  etag: z.string(),
  cacheControl: z.string(),
  acceptRanges: z.string(),
});

/** A request and its answer, as nginx wrote them down. */
export type Logged = z.infer<typeof requestSchema>;

/** The requests of an access log, in the order in which they were answered. */
export const readLog = (file: string): readonly Logged[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => requestSchema.parse(JSON.parse(line)));

/** Milliseconds from the end of each answer to the beginning of the next request; below 0 where they overlap. */
export const gaps = (log: readonly Logged[]): readonly number[] =>
  log.slice(1).map(({ at, took }, index) => Math.round((at - took - (log[index]?.at ?? 0)) * 1000));

/** The numbers of the connections in the order of use, once for each time that another one was turned to. */
export const connections = (log: readonly Logged[]): readonly number[] =>
  log.map(({ connection }) => connection).filter((number, index, all) => number !== all[index - 1]);

/** Status and path of each request but those for robots.txt. */
export const answers = (log: readonly Logged[]): readonly string[] =>
  log.map(({ path, status }) => `${status} ${path}`).filter((answer) => !answer.endsWith('/robots.txt'));

/** The requests by their path, of several the last. */
export const named = (log: readonly Logged[]): Readonly<Record<string, Logged>> =>
  Object.fromEntries(log.map((request) => [request.path, request]));

/** No two requests at once, one connection after the other, whole pages, and the delay (ms) between them. */
export function expectPolite(log: readonly Logged[], delay: number): void {
  expect(Math.min(...gaps(log))).toBeGreaterThanOrEqual(delay - 1);
  expect(connections(log)).toEqual([...new Set(connections(log))]);
  expect(new Set(log.map(({ protocol, range }) => `${protocol} ${range}`))).toEqual(new Set(['HTTP/1.1 ']));
}
