import { words } from '../../../core/word-list.ts';
import type { TurnWords } from '../../../find/statements/turn-words.ts';

/** Words for transcripts and interviews. */
export const TURNS: TurnWords = {
  questions: words(`q question interviewer`),
  answers: words(`a answer`),
  titles: words(`mr mrs ms miss dr prof sir`),
  pronouns: words(`i we you`),
};
