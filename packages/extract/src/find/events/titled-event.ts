import type { PlaceKind } from '@wortlaut/places';
import type { EventStatus } from '@wortlaut/vocabulary';
import type { PreciseDate } from '../../core/types.ts';

/** An event with its title, and what the title names. */
export interface TitledEvent {
  readonly title: string;
  readonly sense: string;
  /** Whether a verb names the event. */
  readonly verb: boolean;
  /** Whether a noun in the plural names it. */
  readonly several: boolean;
  readonly date: PreciseDate | null;
  /** Whether the text says that it happens. */
  readonly asserted: boolean;
  readonly place: string | null;
  readonly status: EventStatus;
}

/** What the title of an event names. */
export interface NamedInTitle {
  /** Whether it names a person of the article. */
  readonly person: boolean;
  /** Whether it names an organization of the article. */
  readonly organization: boolean;
  /** The kind of the most exact place. Null if it names no place. */
  readonly place: PlaceKind | 'CONTINENT' | 'UNKNOWN' | null;
}
