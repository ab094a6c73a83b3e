import { AUXILIARY, FINITE, MODAL } from '../../../core/word-flags.ts';
import { entries, words } from '../../../core/word-list.ts';
import type { TitleWords } from '../../../find/events/title-words.ts';
import { isPlace } from '../../../find/names/places.ts';
import { VERB_EVENTS } from '../events/verb-events.ts';
import { FINITE_FORMS, MAGNITUDE } from './event-phrases.ts';
import { germanLexicon } from './lexicon.ts';

/** Matches compounds such as "Parlamentswahl". A compound names an event more precisely than a simple noun. */
const NOT_SPECIFIC =
  /^\p{Lu}[\p{Ll}-]{3,}(?:wahl|wahlen|anschlag|anschläge|gipfel|konferenz|meisterschaft|treffen|parteitag|beben)$/u;

/** Minimum number of letters in a long noun. Long nouns are mostly compounds, which are precise. */
const LONG_NOUN = 10;

const PASSING_DATE =
  /(?<=\p{Ll}) (?:gestern|vorgestern|heute|(?:am )?(?:vergangenen |gestrigen |heutigen )?(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|am (?:vergangenen |gestrigen |heutigen )?Mittwoch)(?:abend|morgen|nachmittag|vormittag|mittag|nacht)?(?: Abend| Morgen| Nacht| abend| morgen)?(?=[ .])/gu;

/**
 * Matches an infinitive clause with "zu" that completes the noun or verb before it: "die Möglichkeit, Bäume zu
 * züchten".
 */
const INFINITIVE_CLAUSE = /^(?!um )[^,;:.]*(?: zu \p{Ll}+n| \p{Ll}+zu\p{Ll}+en)(?=$|[\s,;:.])/u;
/** Matches words that refer to a previous sentence: "eine solche Verordnung", "wies diese Behauptung zurück". */
const POINTING = /(?:^| )(?:[Dd]iese[rsmn]?|[Ss]olche[rsmn]?|dies)(?= |$)/u;
const AUXILIARY_VERB =
  / (?:hat|haben|hatte|hatten|wird|werden|wurde|wurden|will|wollen|soll|sollen|kann|können|muss|müssen) /u;

/** Whether a clause with an auxiliary also contains its participle or infinitive: "hat den Hersteller besucht". */
const hasWholeVerb = (clause: string): boolean =>
  !AUXILIARY_VERB.test(clause) || / \p{Ll}+(?:en|t|rn|ln|tun|sein)$/u.test(clause);

/** The words for titles of German articles. */
export const TITLE_WORDS: TitleWords = {
  labels: entries(`
    eilmeldung eil update aktualisiert aktualisierung exklusiv liveblog live live-ticker newsticker ticker video videos fotos bilder
    bilderstrecke kommentar leitartikel analyse meinung glosse kolumne interview porträt reportage podcast faktencheck umfrage
    bericht vorabmeldung nachruf hintergrund breaking_news breaking`),
  questionWords: words('wie warum wieso weshalb wann wo wer was welche welcher welches wohin woher'),
  riddleStarts: words(`
    wie warum wieso weshalb wann wo wer was welche welcher welches wohin woher dieser diese dieses diesen hier so darum deshalb ob ist
    sind war waren wird wurde wurden hat haben kann können soll sollen darf müssen muss und aber oder es das_ist kommt`),
  vague:
    /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)? (?:gegen|kontra|versus|vs\.?) (?:de[nr] |das |die )?\p{Lu}[\p{L}-]*$|(?:kann|können|könnten?) (?:\p{L}+ )?\p{L}+ werden$|rück(?:t|en) näher$|^(?:Sorge|Angst|Streit|Unterstützung|Wirbel|Ärger|Diskussion|Debatte|Kritik|Hoffnung)e?n? (?:um|für|an|über|vor|wegen|auf) (?:\P{Ll}\S* ?|de[mnrs] |die |das |eine[mnrs]? |\p{Ll}+e[nrsm] )+$/u,
  noHappening:
    /\bim (?:Interview|Porträt|Überblick|Gespräch)(?= |$)|Fragen und Antworten|(?:^|: )Neu(?:igkeiten|es) (?:zu[mr]?|über|aus)\b|wissen (?:muss|müssen|sollten?)\b|^\d+ Jahre (?!nach |Haft|Gefängnis)\p{Lu}\p{L}+$|[–-] (?:der|die|das)? ?\p{L}+ste[rs]? \p{Lu}\p{L}+(?:-\p{L}+)* aller Zeiten$|(?<!\p{L})(?:sieht|sehen|nennt|nennen|findet) [„"»][^„“”"«»]{20,}["“”«]$|(?<!\p{L})(?:vergleicht|verglich|vergleichen) .+ mit |\p{Ll}er als (?:bisher |bislang )?(?:angenommen|gedacht|vermutet|erwartet)$|(?:ist|sind|war|waren|sei) wie (?:ein|der|die|das) |^(?:Weiterhin |Noch immer )?(?:(?:[Hh]ohe|[Hh]eikle|[Kk]atastrophale|[Ss]chwierige|[Aa]ngespannte) )+\p{L}*(?:[Gg]efahr|[Ll]age|[Ss]ituation) |[:–-] (?:Kritik an|Diskussion (?:um|über)|Streit um|Debatte (?:um|über)) /u,
  personal: words('sei seien ich mich mir mein meine meinem meinen wir uns unser unsere unserem unseren du dein deine'),
  dependentStarts: words(`
    er sie es dies diese dieser dieses diesen diesem das gegenwärtig aktuell momentan danach dann dort davon deshalb
    somit so auch außerdem zudem ferner weiter weitere weiterhin jedoch aber und oder doch denn nun jetzt da dass wenn weil
    während nachdem bevor obwohl ob wie was wer wo wann warum hier sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer man
    beide beiden andere anderen solche allerdings insgesamt zuvor später zunächst bereits noch schon nicht kein keine heute gestern
    morgen vorgestern nach laut bei beim im in am an auf aus mit von vom vor zu zum zur seit für gegen um unter über durch wegen trotz
    als wir ich du ist sind war wird wurde hat haben bisher derzeit zurzeit inzwischen mittlerweile unterdessen einer eines mehr
    weniger jede jeder jedes alle einige manche viele hintergrund grund anlass ursache auslöser
    dabei dadurch dafür dagegen daher dahin dahinter damals damit daneben daran darauf daraufhin daraus darin darüber darum
    darunter davor dazu dazwischen hierbei hierdurch hierfür hiermit hieran hierauf hierin hierzu wobei wodurch wofür womit
    woran worauf worin worüber worum wozu`),
  detailStarts: new Set(),
  beforeNews: /^(?:Eilmeldung|EIL)\s*[:–—-]\s*/u,
  clauseStarts: new Set(),
  relatives: new Set(),
  sourceWords: words(
    'sagte sagten sagt erklärte erklärten teilte teilten berichtete berichteten meldete meldeten laut zufolge so',
  ),
  endsAtComma: (next, rest) => !/^(?:dass|ob|wie|was|wo|warum|wer)$/u.test(next) && !INFINITIVE_CLAUSE.test(rest),
  isComplete: (clause) => !POINTING.test(clause) && !/ \p{Ll}{3,}e[rsm]?$/u.test(clause) && hasWholeVerb(clause),
  titleCase: false,
  prefersLead: false,
  isCommonWord: () => false,
  isFiniteVerb: (lower) =>
    ((germanLexicon().flags.get(lower) ?? 0) & (FINITE | AUXILIARY | MODAL)) !== 0 ||
    FINITE_FORMS.has(lower) ||
    VERB_EVENTS.has(lower),
  withoutDates: (sentence) => sentence.replace(PASSING_DATE, '').replace(MAGNITUDE, ''),
  isSufficient: (title) => {
    const [, article, noun, ...more] = title.split(' ');
    // "Reise des Jungen" needs the previous text to be understood. A title with a long compound or a name does not.
    const isVague = more.length === 0 && /^(?:des|der)$/u.test(article ?? '') && (noun ?? '').length < LONG_NOUN;
    return title.includes(' ') && (!isVague || !/^\p{Lu}\p{Ll}+$/u.test(noun ?? '') || isPlace(noun ?? ''));
  },
  isSpecific: (title) => NOT_SPECIFIC.test(title),
  bareNoun: (title) => title.split(' ', 1)[0] ?? title,
  bareVerb: (title) => title.split(' ', 1)[0] ?? title,
  months: entries('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  inMonth: 'im',
  inYear: 'im Jahr',
  indefiniteArticles: words('ein eine einen einem einer'),
  placePrepositions: words('in im bei nahe vor auf am'),
  separators: words('und oder aber die der das nach aus'),
};
