import { EVENT_WORDS } from '@wortlaut/event-words';

interface LearnedWord {
  readonly lemma: string;
  readonly sense: string;
}

const LEARNED = EVENT_WORDS.trim()
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([, , sense = '-']) => sense !== '-');

const withPart = (part: string): readonly LearnedWord[] =>
  LEARNED.filter((word) => word[1] === part).map(([lemma = '', , sense = '']) => ({ lemma, sense }));

/** Nouns that name events without a date, learned from annotated articles. */
export const LEARNED_NOUNS = withPart('n');

/** Verbs that name events without a date, learned from annotated articles. */
export const LEARNED_VERBS = withPart('v');
