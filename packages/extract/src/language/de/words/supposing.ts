import { words } from '../../../core/word-list.ts';
import type { SupposingWords } from '../../../find/statements/supposing-words.ts';

/** German words that show that an utterance is only supposed. */
export const SUPPOSING: SupposingWords = {
  askingStarts: words(`
    hat haben hatte hatten ist sind war waren wird werden wurde wurden sagt sagte sagten will wollte kann konnte soll sollte
    muss musste darf glaubt glaubte behauptet behauptete`),
  unrealStarts: words('hätte hätten wäre wären würde würden sollte sollten'),
  conditions: words('falls wenn sofern solange'),
  concessions: words('auch selbst immer jedesmal schon und'),
  subordinators: words('dass daß ob'),
  untrue:
    /^(?:„|»)?(?:Es|Das) (?:ist|sei|war|wäre|stimmt) (?:\p{Ll}+ )?(?:nicht(?: (?:wahr|richtig|so|bekannt|klar|sicher))?|falsch|unwahr|erfunden|gelogen|unklar|offen|umstritten|fraglich|unbekannt|ungewiss), (?:dass|ob) /u,
};
