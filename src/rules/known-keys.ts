import { z } from 'zod';
import type { Path } from './locate.js';

/** The keys that `schema` allows in the mapping at `path`; none where it allows any or holds no mapping. */
export function knownKeys(schema: z.core.$ZodType, path: Path): readonly string[] {
  const inner = unwrap(path.reduce<z.core.$ZodType | undefined>(step, schema));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function step(schema: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodObject) return inner.shape[String(key)];
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap());
  return schema;
}
