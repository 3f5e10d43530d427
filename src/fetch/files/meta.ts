import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError } from '../../model/errors.js';
import { givenDay } from './given-day.js';

const text = z.string().optional();

/** meta.yaml beside an article of the corpus. Keys for people (licence, notes) may stand beside these. */
const metaSchema = z.object({
  published: z
    .string()
    .refine(
      (value) => value === '' || givenDay(value) !== null,
      'expected an ISO 8601 date such as 2021-02-03',
    )
    .optional(),
  url: text,
  title: text,
  site: text,
  split: text,
});

export type Meta = z.infer<typeof metaSchema>;

/** @throws InputError with `file:line:column` for broken YAML, with the key for a wrong value. */
export function parseMeta(path: string, yaml: string): Meta {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new InputError(`${path}:${line}:${col}: expected YAML, got: ${broken.message.split('\n', 1)[0]}`);
  }
  const parsed = metaSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': '));
  throw new InputError(`${path}: ${issues.join('; ')}`);
}
