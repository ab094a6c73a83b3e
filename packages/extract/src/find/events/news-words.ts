import type { EventKind } from '@wortlaut/vocabulary';

/** A kind that the words near an event of some sense show: a fire that was set is an attack. */
export interface KindRule {
  readonly senses: ReadonlySet<string>;
  /** Matches a sentence that tells of the kind. */
  readonly pattern: RegExp;
  readonly kind: EventKind;
}

/** A phrase of headlines and the sense of the event that it tells: "wird neuer Trainer" is an appointment. */
export interface HeadlineSense {
  readonly sense: string;
  readonly pattern: RegExp;
}

/** The words that tell the news of a sense in a clause of its own. */
export interface NewsTelling {
  readonly senses: ReadonlySet<string>;
  /** Matches a clause that tells the news: "wählte die 46-Jährige". */
  readonly pattern: RegExp;
  /** Matches a clause that announces the news on the day from which it counts: "Das gaben beide Firmen bekannt". */
  readonly announced?: RegExp;
}

/** The words of a language that show whether a date is the day of the news. */
export interface NewsWords {
  /**
   * Returns the number of days that the end of a text gives the event after it: 3 for "ein dreitägiges ", 0 for "ein
   * mehrtägiges ". Null if it gives none.
   */
  lastingDays(before: string): number | null;
  /** Matches a clause with the start of an event: "begann". */
  readonly starting: RegExp;
  /** Words that start a relative clause after a comma. */
  readonly relatives: ReadonlySet<string>;
  /** Matches a headline about something that will not take place: "abgesagt". */
  readonly cancelled: RegExp;
  /** Matches a headline about an event that has started: "begonnen". */
  readonly begun: RegExp;
  /** Matches a clause with the end of an event: "zu Ende". */
  readonly ending: RegExp;
  /** Matches a clause about how long an event lasts: "dauert". */
  readonly duration: RegExp;
  /** Words before the last day of an event: "bis". */
  readonly untilWords: ReadonlySet<string>;
  /** Matches a headline about something that goes on: "dauert an", "tagt". */
  readonly ongoing: RegExp;
  /** Matches a headline about what follows an earlier event: "Jahrestag", "bleibt in Haft". */
  readonly followUp: RegExp;
  /** The same if the earlier event is sudden, such as an attack: "Ermittlungen", "Opferzahl". */
  readonly followUpOfSudden: RegExp;
  /** Matches a headline about what somebody says or does about an event: "fordert", "Kritik". */
  readonly reaction: RegExp;
  /** Matches the news of somebody who dies some time after what caused it: "dies weeks after", "of injuries". */
  readonly laterDeath: RegExp;
  /** Matches the form of a verb that tells what the clause before it caused: "killing three people". */
  readonly resultForm?: RegExp;
  /** Words in a headline between a consequence and its cause: "injured in bus crash". */
  readonly causeLinks?: ReadonlySet<string>;
  /** What a headline tells if neither its words nor the text name an event. The first pattern that matches counts. */
  readonly headlineSenses: readonly HeadlineSense[];
  /** How the text tells in other words what the headline tells. */
  readonly tellings: readonly NewsTelling[];
  /** Matches a clause that tells what happened before the news: "hatte". */
  readonly beforeNews: RegExp;
  /** Matches a headline whose topic before a colon is a trial: "Prozess um Brand in Talheim: Gutachter sagt aus". */
  readonly trialTopic: RegExp;
  /** Matches a headline in sentence case that tells a plan: "Ina Krall to host the awards". */
  readonly planned: RegExp;
  /** Matches the phrase in a headline that names the occasion of the news: "nach dem Brand". */
  readonly occasion: RegExp;
  /** Prepositions before an event that happened earlier than that of the clause: "nach dem Sieg am Mittwoch". */
  readonly afterWords: ReadonlySet<string>;
  /** Whether a word in lower case can stand between such a preposition and its noun. */
  isModifier(lower: string): boolean;
  /** Matches the words that tell one event of a series from the others: "zweite". */
  readonly ordinals: RegExp;
  /** Matches a headline about a decision that was taken: "zum Kandidaten gewählt". */
  readonly decided: RegExp;
  /** Kinds that depend on the words near an event. The first that fits counts. */
  readonly kindRules: readonly KindRule[];
  /** Matches a sentence about the suspects of whom the text told before: "Sie wurden in Kiel gefasst". */
  readonly ofSameSuspects: RegExp;
  /** Matches a sentence that only supposes what it tells: "vermutlich". */
  readonly supposing: RegExp;
}
