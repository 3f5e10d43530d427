import { errors } from 'undici';
import { Trouble } from './http-error.js';

/** What undici or Node says of a broken exchange, in our words. `inBody`: the headers of the answer were there. */
export function troubleOf(error: Error, inBody: boolean): Trouble {
  if (error instanceof Trouble) return error;
  const cause = { cause: error };
  if (error instanceof errors.HeadersOverflowError) {
    return new Trouble('headers too large', 'more than the client takes', cause);
  }
  if (error instanceof errors.ResponseContentLengthMismatchError) {
    if (inBody) return new Trouble('cut short', 'another length than was declared', cause);
    // undici says so of any head that cannot be read after a length in it, such as one with two.
    return new Trouble('bad http', 'a head with lengths that cannot be', cause);
  }
  if (error instanceof errors.HTTPParserError) return unparsed(error, inBody);
  const broken = `a broken connection (${error.message})`;
  // A connection that was reset is no SocketError, one that was closed in good order is.
  if (!(error instanceof errors.SocketError)) return new Trouble('reset', broken, cause);
  if (unasked.has(error.message)) return new Trouble('bad http', `a ${error.message}`, cause);
  return new Trouble(inBody ? 'cut short' : 'reset', broken, cause);
}

/** A 100 Continue, which undici does not pass over, and a change of protocol. */
const unasked = new Set(['bad response', 'bad upgrade']);

/** The parser's reason stands in brackets. */
function unparsed(error: Error, inBody: boolean): Trouble {
  const reason = /\(([^()]*)\)$/.exec(error.message)?.[1] ?? error.message;
  const cause = { cause: error };
  if (reason === 'Invalid EOF state')
    return new Trouble(inBody ? 'cut short' : 'reset', 'an early end', cause);
  // A head that is no HTTP stays so; a body in disorder may have been an accident.
  return new Trouble('bad http', `none (${reason})`, { ...cause, retry: inBody });
}
