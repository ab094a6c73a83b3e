import { entries, words } from '../../../core/word-list.ts';
import type { WordClass } from '../../../learned/word-classes.ts';

/** Function words by class, for the learned layer. A word in two lists belongs to the first class. */
const LISTS: readonly (readonly [WordClass, string])[] = [
  [
    'SUBORDINATOR',
    `dass daß ob weil da wenn falls obwohl während nachdem bevor bis damit sobald solange indem sofern soweit sodass als
    seit seitdem`,
  ],
  ['COORDINATOR', 'und oder sowie aber sondern denn doch jedoch'],
  ['WIE', 'wie'],
  ['SO', 'so'],
  ['LAUT', 'laut'],
  ['ZUFOLGE', 'zufolge'],
  ['NACH', 'nach'],
  ['GEMAESS', 'gemäß seitens'],
  ['ARTICLE', 'der die das dem den des'],
  ['INDEFINITE', 'ein eine einen einem einer eines'],
  ['NEGATION', 'kein keine keinen keinem keiner keines nicht nichts nie niemals'],
  ['PRONOUN', 'er sie es'],
  ['FIRST_PERSON', 'ich wir uns mich mir unser unsere unserer unserem unseren mein meine meiner meinem'],
  ['REFLEXIVE', 'sich'],
  ['OBJECT_PRONOUN', 'ihm ihn ihr ihnen'],
  ['POSSESSIVE', 'sein seine seiner seinem seinen seines ihre ihrer ihrem ihren ihres'],
  [
    'DEMONSTRATIVE',
    `dies diese dieser dieses diesem diesen dadurch dabei daher deshalb darum dafür dagegen damals dazu darüber daran
    darauf danach davon`,
  ],
  [
    'QUESTION',
    `welche welcher welches welchem welchen deren dessen denen wer was wo wohin wodurch womit worauf weshalb warum
    wann`,
  ],
  [
    'PREPOSITION',
    `in im an am auf aus bei beim mit von vom zum zur für gegen über unter vor durch um ohne wegen trotz hinter neben
    zwischen ab innerhalb außerhalb aufgrund angesichts mittels anhand entlang gegenüber bezüglich hinsichtlich
    zugunsten`,
  ],
  ['SEI', 'sei seien'],
  ['HABE', 'habe'],
  ['WERDE', 'werde'],
  ['WUERDE', 'würde würden wäre wären hätte hätten'],
  [
    'MODAL_SUBJUNCTIVE',
    `könne könnten könnte müsse müsste müssten solle dürfe dürften dürfte wolle möge möchte möchten sollte sollten
    wollte wollten`,
  ],
  ['SOLLEN', 'soll sollen'],
  ['WOLLEN', 'will wollen'],
  ['MODAL', 'kann können muss müssen darf dürfen mag mögen konnte konnten musste mussten durfte durften'],
  ['SEIN', 'ist sind war waren'],
  ['HABEN', 'hat haben hatte hatten'],
  ['WERDEN', 'wird werden wurde wurden'],
  [
    'ADVERB',
    `auch noch nur schon bereits sehr mehr nun jetzt heute gestern dann dort hier weiter weiterhin außerdem zudem ferner
    zugleich gleichzeitig allerdings hingegen dennoch trotzdem somit also immer wieder etwa rund mindestens derzeit
    zurzeit bisher bislang zuvor später schließlich insgesamt ebenfalls ebenso demnach`,
  ],
  ['ZU', 'zu'],
];

function byWord(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  for (const [name, list] of LISTS) {
    for (const word of words(list)) if (!classes.has(word)) classes.set(word, name);
  }
  return classes;
}

/** Maps each lower-case function word to its class. The published weights depend on this map. */
export const WORD_CLASSES: ReadonlyMap<string, WordClass> = byWord();

/** Endings of adjectives, without the last letter of the case ending. */
export const ADJECTIVE_ENDINGS = entries('ische liche ige same bare ierte ete nde le ne re');
