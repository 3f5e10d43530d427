import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

/** The package.json of Jejak; two folders up from src/cli/ and from dist/cli/ alike. */
const readPackage = () =>
  packageSchema.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')));

/** The version of this program, which every stored article is marked with. */
export const programVersion = (): string => readPackage().version;

/** The least version of Node.js, from `engines`: `20.18.1`. */
export const leastNode = (): string => readPackage().engines.node.replace(/^\D+/, '');
