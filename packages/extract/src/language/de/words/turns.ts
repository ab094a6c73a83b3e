import { words } from '../../../core/word-list.ts';
import type { TurnWords } from '../../../find/statements/turn-words.ts';

/** Words for transcripts and interviews. */
export const TURNS: TurnWords = {
  questions: words(`frage f interviewer interviewerin redaktion`),
  answers: words(`antwort a`),
  titles: words(`frau herr herrn dr prof`),
  pronouns: words(`ich wir du ihr sie`),
};
