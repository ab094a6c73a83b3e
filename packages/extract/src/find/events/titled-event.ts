import type { PlaceKind } from '@wortlaut/places';
import type { EventStatus } from '@wortlaut/vocabulary';
import type { PreciseDate } from '../../core/types.ts';

/** An event with its title. */
export interface TitledEvent {
  readonly title: string;
  readonly sense: string;
  /** Whether a verb names the event. */
  readonly verb: boolean;
  /** Whether a plural noun names the event. */
  readonly several: boolean;
  readonly date: PreciseDate | null;
  /** Whether the text says that the event happens. */
  readonly asserted: boolean;
  readonly place: string | null;
  readonly status: EventStatus;
}

/** What the title of an event names. */
export interface NamedInTitle {
  /** Whether the title names a person in the article. */
  readonly person: boolean;
  /** Whether the title names an organization in the article. */
  readonly organization: boolean;
  /** The kind of the most specific place in the title. Null if the title names no place. */
  readonly place: PlaceKind | 'CONTINENT' | 'UNKNOWN' | null;
}
