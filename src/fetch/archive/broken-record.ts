import { InputError } from '../../model/errors.js';
import type { Place } from './place.js';

/** Where the block of a broken record began, and the tape's count then: a search for the next record starts there. */
export interface Restart {
  readonly place: Place;
  readonly moved: number;
}

/** What stands at a place is no whole record; `restart` is null where the tape is where the search starts. */
export class BrokenRecord extends InputError {
  readonly restart: Restart | null;
  constructor(message: string, restart: Restart | null) {
    super(message);
    this.restart = restart;
  }
}
