import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/model/digest.js';

/** What is in a folder: the digest of each file by its name. */
export const digestsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, sha256(readFileSync(join(folder, file)))]));
