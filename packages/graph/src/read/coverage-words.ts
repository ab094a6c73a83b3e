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
export const NEGATIONS = set(`nicht kein keine keinem keinen keiner keines keinerlei nie niemals weder
  not no never neither cannot`);

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

/** Small numbers in words. One is left out: it is an article too. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  `zwei two; drei three; vier four; fünf five; sechs six; sieben seven; acht eight; neun nine; zehn ten; elf eleven;
  zwölf twelve`
    .split(';')
    .flatMap((group, index) =>
      group
        .trim()
        .split(/\s+/u)
        .map((word): [string, number] => [word, index + 2]),
    ),
);

/** Words that multiply the number before them, for each language. */
export const SCALES: Readonly<Record<'de' | 'en', ReadonlyMap<string, number>>> = {
  de: new Map([
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
