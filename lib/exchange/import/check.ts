import * as v from 'valibot';
import { fieldOf, invalidFault } from '../../errors/invalid';
import { ImportError } from './import-error';

/**
 * A value from outside, checked against the schema of what it should be. The first fault is thrown as an ImportError, its
 * place told from `place` on: `notes[12]` and a wrong offset within give `notes[12].target.selectors[0].span.start`.
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  place: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ImportError(fieldOf(issue, place), invalidFault(issue));
}
