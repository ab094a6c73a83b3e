import type { EventKind } from '@wortlaut/vocabulary';

/**
 * A rule for the kind of an event. It applies to events of the given senses if the pattern matches near the event: a
 * fire that was set is an attack. Events are compared by the kind of their sense, which no rule changes.
 */
export interface KindRule {
  readonly senses: ReadonlySet<string>;
  /** Matches a sentence that shows that the event is of the kind. */
  readonly pattern: RegExp;
  readonly kind: EventKind;
}

/** A phrase in headlines and the sense of its event: "wird neuer Trainer" is an appointment. */
export interface HeadlineSense {
  readonly sense: string;
  readonly pattern: RegExp;
  /** Whether the event is still ahead: "ruft zum Streik auf". */
  readonly planned?: true;
  /** Whether the phrase has other meanings, so that the text must name an event of the sense: "gibt auf". */
  readonly vague?: true;
  /** Matches the first sentences if the phrase has this sense: "übernimmt Talheim" is an appointment for a trainer. */
  readonly lead?: RegExp;
  /**
   * Whether the phrase is the whole news, so that other event words are only its topic: "court to hear strike case".
   */
  readonly whole?: true;
}

/** Patterns for clauses that report an event of the given senses as news. */
export interface NewsTelling {
  readonly senses: ReadonlySet<string>;
  /** Matches a clause that reports the news: "wählte die 46-Jährige". */
  readonly pattern: RegExp;
  /** Matches a clause that announces the news on the day on which it takes effect: "Das gaben beide Firmen bekannt". */
  readonly announced?: RegExp;
  /** Matches a clause that reports a planned event as settled, so that it is past: "agreed to buy". */
  readonly settled?: RegExp;
}

/** The words and patterns of a language that help to find the news and its date. */
export interface NewsWords {
  /**
   * Returns the duration in days at the end of the text before an event: 3 for "ein dreitägiges ", 0 for "ein
   * mehrtägiges ". Null if the text does not give a duration.
   */
  lastingDays(before: string): number | null;
  /** Matches a clause about the start of an event: "begann". */
  readonly starting: RegExp;
  /** Words that start a relative clause even without a comma: "who". Empty if there is always a comma. */
  readonly innerRelatives: ReadonlySet<string>;
  /** Words that start a clause about an earlier event without a comma: "after". Empty if there is always a comma. */
  readonly beforeEarlier: ReadonlySet<string>;
  /** Matches a sentence with criticism, so that "attacks" in the headline is one: "kritisierte". */
  readonly criticism: RegExp;
  /** Words that start a relative clause after a comma. */
  readonly relatives: ReadonlySet<string>;
  /** Matches a headline about an event that will not take place: "abgesagt". */
  readonly cancelled: RegExp;
  /** Matches the words before and after a `#` that stands for the day of a plan: "die für # geplante Veranstaltung". */
  readonly plannedFor: RegExp;
  /** Matches a headline about an event that has started: "begonnen". */
  readonly begun: RegExp;
  /** Matches a clause about the end of an event: "zu Ende". */
  readonly ending: RegExp;
  /** Matches a clause about the duration of an event: "dauert". */
  readonly duration: RegExp;
  /** Words before the last day of an event: "bis". */
  readonly untilWords: ReadonlySet<string>;
  /** Matches a headline about something that continues: "dauert an", "tagt". */
  readonly ongoing: RegExp;
  /** Matches a headline about the consequences of an earlier event: "Jahrestag", "bleibt in Haft". */
  readonly followUp: RegExp;
  /** Matches a headline about the consequences of a sudden event, such as an attack: "Ermittlungen", "Opferzahl". */
  readonly followUpOfSudden: RegExp;
  /** Matches a headline about a reaction to an event: "fordert", "Kritik". */
  readonly reaction: RegExp;
  /** Matches words for suspects: "mutmaßlich". */
  readonly suspecting: RegExp;
  /** Matches words for a death some time after its cause: "dies weeks after", "of injuries". */
  readonly laterDeath: RegExp;
  /** Matches a verb form for the consequence of the clause before it: "killing three people". */
  readonly resultForm?: RegExp;
  /** Words in a headline between a consequence and its cause: "injured in bus crash". */
  readonly causeLinks?: ReadonlySet<string>;
  /** Phrases that show the sense of a headline without event words. The first pattern that matches counts. */
  readonly headlineSenses: readonly HeadlineSense[];
  /** Phrases that show the sense of a clause in the first sentences. They are tried if the headline shows no sense. */
  readonly leadSenses: readonly HeadlineSense[];
  /** Matches a clause about something that did not happen, or that is only planned or possible: "soll", "nicht". */
  readonly notHappened: RegExp;
  /** Matches a clause that denies something: "nicht". */
  readonly denied: RegExp;
  /** Conjunctions that start a subordinate clause after a comma: "weil". */
  readonly subordinators: ReadonlySet<string>;
  /** Patterns for texts that report the news in different words than the headline. */
  readonly tellings: readonly NewsTelling[];
  /** Matches a clause about what happened before the news: "hatte". */
  readonly beforeNews: RegExp;
  /** Matches the text before the new day of a postponed event: "Neuer Termin ist der …". */
  readonly newDay: RegExp;
  /** Matches a sentence after a postponement that says when the event will take place: "It will be held on …". */
  readonly heldThen: RegExp;
  /** Matches a sentence with the old day of a postponed event: "It was originally scheduled for …". */
  readonly oldDay: RegExp;
  /**
   * Matches a headline with a trial as the topic before the colon: "Prozess um Brand in Talheim: Gutachter sagt aus".
   */
  readonly trialTopic: RegExp;
  /** Matches a headline in sentence case about a plan: "Ina Krall to host the awards". */
  readonly planned: RegExp;
  /** Matches the phrase in a headline that names the occasion of the news: "nach dem Brand". */
  readonly occasion: RegExp;
  /** Prepositions before an event that is earlier than the event of the clause: "nach dem Sieg am Mittwoch". */
  readonly afterWords: ReadonlySet<string>;
  /** Whether a lower-case word can be between a preposition of `afterWords` and its noun. */
  isModifier(lower: string): boolean;
  /** Matches words that distinguish one event of a series from the others: "zweite". */
  readonly ordinals: RegExp;
  /** Matches a headline about a decision: "zum Kandidaten gewählt". */
  readonly decided: RegExp;
  /** Rules for kinds that depend on the words near an event. The first rule that matches counts. */
  readonly kindRules: readonly KindRule[];
  /** Matches a sentence about suspects who were mentioned before: "Sie wurden in Kiel gefasst". */
  readonly ofSameSuspects: RegExp;
  /** Matches a sentence that is only a guess: "vermutlich". */
  readonly supposing: RegExp;
}
