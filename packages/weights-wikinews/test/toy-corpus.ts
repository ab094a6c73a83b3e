import { analyse } from '@wortlaut/extract/learned';
import type { CorpusArticle, CorpusQuote, Offsets } from '../src/corpus.ts';

const SPEAKERS = ['Ute Krall', 'Jost Ammann', 'die Gemeinde', 'der Sprecher', 'Bürgermeisterin Krall'];
const CLAUSES = ['die Brücke bleibe zu', 'der Pegel sinke', 'das Fest finde statt', 'man prüfe noch', 'es gebe Strom'];
const PLAIN = 'Das Dorf liegt am Fluss.';

/** Returns the span of the first occurrence of a part in a text. */
export function place(text: string, part: string): Offsets {
  const begin = text.indexOf(part);
  return [begin, begin + part.length];
}

function article(index: number): CorpusArticle {
  const speaker = SPEAKERS[index % SPEAKERS.length] ?? '';
  const clause = CLAUSES[(index * 3) % CLAUSES.length] ?? '';
  const words = `„Wir warten auf Tag ${index}“`;
  const text = `${PLAIN} Gestern sagte ${speaker}, ${clause}. ${words}, sagte ${speaker}. ${PLAIN}`;
  const quote = (parts: Partial<CorpusQuote>): CorpusQuote => ({
    type: 'Indirect',
    medium: 'Speech',
    quote: [],
    speaker: [place(text, speaker)],
    cue: [place(text, 'sagte')],
    frame: [],
    addressee: [],
    ...parts,
  });
  const late = text.indexOf(`sagte ${speaker}`, text.indexOf('“'));
  const direct = quote({
    type: 'Direct',
    quote: [place(text, words)],
    cue: [[late, late + 5]],
    speaker: [[late + 6, late + 6 + speaker.length]],
    frame: [[late - 2, late + 6 + speaker.length]],
  });
  const quotes = [quote({ quote: [place(text, clause)], frame: [place(text, `Gestern sagte ${speaker},`)] }), direct];
  const tokens = analyse({ body: text, language: 'de' }).tokens.map(({ start, end }): Offsets => [start, end]);
  return { id: `${index}`, title: '', date: '', text, sentences: [], tokens, quotes };
}

/** Generated articles that all follow the same simple pattern. */
export const TOY_CORPUS: readonly CorpusArticle[] = Array.from({ length: 20 }, (_, index) => article(index));
