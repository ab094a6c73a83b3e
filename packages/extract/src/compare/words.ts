function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Words without content of their own, and verbs that only say that somebody says something; lower case. */
export const EMPTY_WORDS = set(`
  aber alle allem allen aller alles als also am an andere anderen anderer auch auf aus bei beim bereits bis bisher da dabei damit
  danach dann daran darauf darin dass dazu dem demnach den denen denn der deren des dessen die dies diese diesem diesen dieser
  dieses doch dort durch eben ein eine einem einen einer eines einige er erst es etwa fast für gegen gewesen gut haben habe hat
  hätte hätten hatte hatten hier ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes
  jetzt kann knapp könne können könnte könnten man mehr mehrere mindestens mit muss müsse müssen müsste nach nachdem nicht noch
  nun nur ob oder ohne rund schon sehr sei seien sein seine seinem seinen seiner seit sich sie sind so sodass solche soll solle
  sollen sollte sollten somit sondern sowie über um und uns unter vom von vor wäre wären war waren was weil weiter weitere
  weiteren welche wenn wer werde werden wie wieder wir wird wo wolle wollen wollte worden wurde wurden würde würden zu zufolge
  zum zur zwischen insgesamt davon derzeit zuvor zunächst laut angaben nach unterdessen inzwischen allerdings dagegen jedoch
  bekannt komme kommen kommt kam kamen gekommen leben
  sagte sagten sagt sagen sage gesagt erklärte erklärten erklärt teilte teilten mitgeteilt berichtete berichten berichtet hieß
  heißt betonte meinte meint fügte hinzu schrieb schreibt sprach spricht kündigte äußerte nannte gab gibt
  about according after again all almost already also although an and another any are as at be because been before being both
  but by can could did do does each even every few for from had has have he her here him his how however if in into is it its
  just last least less like made make many may might more most much must near nearly new no not now of off on once one only or
  other our out over own per same she should since so some still such than that the their them then there these they this those
  though through to too under until up us very was we well were what when where which while who whom whose will with within
  without would yet you your between around roughly
  said says say saying told tells tell announced announce added adds wrote writes reported reports report called spoke
  spokesman spokeswoman sprecher sprecherin präsident president minister ministerin herr frau mr mrs ms dr
`);

/** Words that turn a clause into its opposite; lower case. */
export const NEGATIONS =
  set(`nicht kein keine keinem keinen keiner keines keinerlei nie niemals weder niemand niemandem niemanden
  not no never neither cannot nobody`);

/** Those of them that bear on all of their clause: "keine Menschen verletzt" does not tell of people who were killed. */
export const NEGATED_NOUNS = set(`kein keine keinem keinen keiner keines keinerlei niemand niemandem niemanden weder
  no neither nobody`);

/** Verbs that do so with the clause that follows them. */
export const DENIALS = set(`bestritt bestritten bestreitet bestreiten dementierte dementierten dementiert dementieren
  denied denies deny denying`);

/** After a negation these make it something else: "nicht nur", "no more than". */
export const UNDOING = set(
  'nur only allein alone just mehr more weniger less fewer zuletzt later longer länger ohne without',
);

/** Where one of these stands, it is not said that it is so; lower case. */
export const CONDITIONS =
  set(`wenn falls ob sofern if whether unless könnte könnten könne würde würden wäre wären dürfte
  dürften could would might may should sollte sollten soll sollen ? vielleicht womöglich perhaps wollen will`);

/** Where one of these stands, a weekday may be one to come; lower case. */
export const FUTURE_WORDS = set(`wird werden will shall geplant erwartet planned expected due to soll sollen`);

const TENS_DE = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const TENS_EN = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES_DE = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const ONES_EN = 'one two three four five six seven eight nine'.split(' ');
const FROM_TEN = `zehn ten; elf eleven; zwölf twelve; dreizehn thirteen; vierzehn fourteen; fünfzehn fifteen; sechzehn sixteen;
  siebzehn seventeen; achtzehn eighteen; neunzehn nineteen`;

/** Numbers in words, up to 99 and the round hundreds of German. One is left out: it is an article too. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map<string, number>([
  ...[ONES_DE, ONES_EN].flatMap((ones) => ones.slice(1).map((word, index): [string, number] => [word, index + 2])),
  ...FROM_TEN.split(';').flatMap((pair, index) => [...set(pair)].map((word): [string, number] => [word, index + 10])),
  ...[...TENS_DE, ...TENS_EN].flatMap((ten, index): [string, number][] => {
    const value = ((index % TENS_DE.length) + 2) * 10;
    const join = index < TENS_DE.length ? (one: string) => `${one}und${ten}` : (one: string) => `${ten}-${one}`;
    const ones = index < TENS_DE.length ? ONES_DE : ONES_EN;
    return [[ten, value], ...ones.map((one, at): [string, number] => [join(one), value + at + 1])];
  }),
  ...ONES_DE.map((one, index): [string, number] => [`${one}hundert`, (index + 1) * 100]),
  ['hundert', 100],
]);

/** Numbers that are none: the least that each is said of; lower case. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...[...set('dutzende dutzenden dozens')].map((word): [string, number] => [word, 12]),
  ['tens', 10],
  ...[...set('hunderte hunderten hundreds')].map((word): [string, number] => [word, 100]),
  ...[...set('tausende tausenden thousands')].map((word): [string, number] => [word, 1e3]),
  ...[...set('zehntausende zehntausenden')].map((word): [string, number] => [word, 1e4]),
  ...[...set('hunderttausende hunderttausenden')].map((word): [string, number] => [word, 1e5]),
]);

/** Words that multiply the number before them, for each language. */
export const SCALES: Readonly<Record<'de' | 'en', ReadonlyMap<string, number>>> = {
  de: new Map([
    ['dutzend', 12],
    ['hundert', 1e2],
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio.', 1e6],
    ['mio', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd.', 1e9],
    ['mrd', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  en: new Map([
    ['dozen', 12],
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
  ]),
};

/** Before a number: it is the least, the most, or thereabouts. Of two words the last one is looked up. */
export const BOUNDS: ReadonlyMap<string, 'MORE' | 'LESS' | 'NEARLY' | 'ABOUT'> = new Map<
  string,
  'MORE' | 'LESS' | 'NEARLY' | 'ABOUT'
>([
  ...[...set('über over mindestens wenigstens least')].map((word): [string, 'MORE'] => [word, 'MORE']),
  ...[...set('unter under höchstens most maximal')].map((word): [string, 'LESS'] => [word, 'LESS']),
  ...[...set('fast knapp beinahe almost nearly')].map((word): [string, 'NEARLY'] => [word, 'NEARLY']),
  ...[...set('rund etwa ungefähr circa ca. gut about around some roughly approximately')].map(
    (word): [string, 'ABOUT'] => [word, 'ABOUT'],
  ),
]);

/** Beside a length of time these make it count from the day of the article. */
export const FROM_TODAY = set(`vor seit nach in innerhalb binnen since for within after ago later earlier before zuvor
  später her lang long old alt`);

/** Before or after a number these count what comes on top: of how many, the words do not say. */
export const ADDED = set('weitere weiteren weiterer another additional further more mehr zusätzliche zusätzlichen');

/** Between two numbers these make them a range or a result, and neither is the number of what follows. */
export const RANGES = set('bis to or oder – - und and zu gegen against : versus');
