import { InputError } from '../../model/errors.js';

interface Meaning {
  readonly expected: string;
  readonly remedy: string;
  /** Whether a second try may help. */
  readonly retry: boolean;
}

const meaning = (expected: string, remedy: string, retry: boolean): Meaning => ({ expected, remedy, retry });

const later = 'try again later';
const report = 'see whether a browser can open it, and tell the site';

/** Every way in which an exchange fails. An answer of any status is none of them. */
const meanings = {
  /** No URL, no http(s), a user name or password in it, or too long. */
  'bad url': meaning('an http or https URL', 'correct the address', false),
  /** An address that is not public, or another port than 80 and 443. */
  'address refused': meaning(
    'a public address on port 80 or 443',
    'a site of your own must be allowed by its exact host:port',
    false,
  ),
  /** The name has no address. */
  dns: meaning('a host name with an address', 'check the name and your connection', true),
  /** Nobody listens there, or there is no way to it. */
  connect: meaning('a connection', later, true),
  'connect timeout': meaning('a connection in time', later, true),
  /** The certificate is not trusted, or the other side does not speak TLS. */
  tls: meaning('a secure connection', 'check the address, and tell the site', false),
  'headers timeout': meaning('the headers of an answer in time', later, true),
  /** The body stopped coming. */
  'idle timeout': meaning('the next piece of the body in time', later, true),
  /** The exchange as a whole took too long. */
  'total timeout': meaning('the whole answer in time', later, true),
  /** The connection broke off. */
  reset: meaning('an answer', later, true),
  /** The body ended before its end. */
  'cut short': meaning('the whole body', later, true),
  /** The answer is no HTTP. */
  'bad http': meaning('an answer in HTTP/1.1', report, false),
  'too large': meaning('a smaller body', 'leave the page out', false),
  'too large decoded': meaning('a smaller body', 'leave the page out', false),
  /** An encoding that nobody asked for, or a body that is not encoded as it says. */
  'bad encoding': meaning('a body in gzip, deflate or br', report, false),
  'too many encodings': meaning('a body that is encoded less often', report, false),
  'headers too large': meaning('fewer or shorter headers', report, false),
  /** The caller's signal, or the client was closed. */
  aborted: meaning('time to finish', 'start it again', true),
} as const satisfies Readonly<Record<string, Meaning>>;

export type HttpErrorKind = keyof typeof meanings;

interface TroubleOptions {
  /** Where the case at hand differs from its kind. */
  readonly retry?: boolean;
  readonly cause?: unknown;
}

/** A failure whose URL is not known where it is found: what was got instead of what `kind` expects. */
export class Trouble extends Error {
  readonly kind: HttpErrorKind;
  readonly retry: boolean;

  constructor(kind: HttpErrorKind, got: string, options: TroubleOptions = {}) {
    super(got, { cause: options.cause });
    this.kind = kind;
    this.retry = options.retry ?? meanings[kind].retry;
  }
}

/** An exchange that came to no answer. */
export class HttpError extends InputError {
  readonly kind: HttpErrorKind;
  /** Whether the same request may do better later. */
  readonly retry: boolean;

  constructor(url: string, trouble: Trouble) {
    const { expected, remedy } = meanings[trouble.kind];
    super(`GET ${shown(url)}: expected ${expected}, got ${shown(trouble.message)}; ${remedy}`, {
      cause: trouble.cause,
    });
    this.kind = trouble.kind;
    this.retry = trouble.retry;
  }
}

const longestShown = 200;

/** Text of a stranger for a terminal: one line, no control characters, not endless. */
function shown(text: string): string {
  const line = text.slice(0, longestShown).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
  return text.length > longestShown ? `${line}...` : line;
}
