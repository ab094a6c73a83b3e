import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  OBLIQUE,
  POINTER,
  PREFIX,
  PREPOSITION,
  PRONOUN,
  QUESTION_WORD,
  REFERRING,
  RELATIVE,
  SUBJECT_WORD,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  SUBORDINATOR,
  SURE_SUBJUNCTIVE,
} from '../../../core/word-flags.ts';
import { words } from '../../../core/word-list.ts';

/** German function words by class, in lower case. A word in two lists gets both flags. */
const LISTS: readonly (readonly [number, string])[] = [
  [DETERMINER | RELATIVE, 'der die das'],
  [DETERMINER | OBLIQUE, 'den dem des einen einem eines keinem keinen keines diesem diesen dieses jenem jenen'],
  [RELATIVE | OBLIQUE, 'den dem dessen denen'],
  [RELATIVE, 'deren welcher welche welches'],
  [OBLIQUE, 'deren welchem welchen'],
  // The noun differs from its nominative: "Herrn Meier wirft sie vor".
  [OBLIQUE, 'herrn'],
  [
    DETERMINER,
    `ein eine einer kein keine keiner dieser diese jener jene jenes jeder jede jedes mein meine meiner dein deine sein seine seiner ihr ihre ihrer
    unser unsere unserer euer eure manche mancher mehrere viele einige alle beide sämtliche etliche zahlreiche wenige
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hunderte tausende dutzende derartige solche beiderlei
    verschiedene weitere andere welche deren dessen`,
  ],
  [
    DETERMINER | OBLIQUE,
    'einigen einiger vielen vieler mehreren mehrerer wenigen weniger anderen anderer manchen mancher weiteren weiterer seinem seinen seines ihrem ihren ihres unserem unseren unseres allen aller beiden',
  ],
  [SUBJECT_WORD, 'viele einige alle beide manche wer jemand niemand andere dieser diese jener jene letzterer letztere'],
  [PRONOUN, 'er sie es ich wir ihr man'],
  [
    PREPOSITION,
    `in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um durch ohne wegen während seit bis
    vor hinter neben zwischen ab trotz innerhalb außerhalb gegenüber laut gemäß zufolge anhand aufgrund mithilfe infolge
    angesichts bezüglich hinsichtlich mittels seitens namens statt anstatt anstelle samt binnen entlang per pro je ins
    ans aufs fürs ums durchs nebst via entgegen hinsichtlich zugunsten anlässlich einschließlich inklusive exklusive
    abzüglich zuzüglich`,
  ],
  [
    SUBORDINATOR,
    `dass daß ob weil da nachdem bevor ehe wenn falls obwohl obgleich während indem sodass damit sofern solange sobald
    seit seitdem bis als wie wobei wodurch womit wonach woran worauf wofür wozu wogegen woraufhin wohingegen zumal
    sowie`,
  ],
  [
    QUESTION_WORD,
    'wer was wann wo warum weshalb wieso woher wohin wie wem wen wessen welche welcher welches welchen ob',
  ],
  [COORDINATOR, 'und oder aber denn sondern sowie doch jedoch'],
  [
    ADVERB,
    `auch jedoch aber allerdings zudem außerdem ferner weiter weiterhin darüber ebenfalls ebenso gleichzeitig heute
    gestern morgen bereits schon noch nun jetzt inzwischen unterdessen mittlerweile zuvor zunächst später anschließend
    dann danach daraufhin derzeit zurzeit nur erst nicht kaum oft häufig mehrfach erneut wieder wiederum immer stets
    bislang bisher zuletzt kürzlich neulich damals dort hier da hierzu hierbei dabei deshalb daher darum deswegen
    trotzdem dennoch indes indessen hingegen dagegen zugleich insbesondere vor allem schließlich letztlich offenbar
    offensichtlich angeblich vermutlich wahrscheinlich möglicherweise wohl vielleicht etwa rund ungefähr knapp fast
    mindestens höchstens lediglich sogar selbst ganz sehr so also nämlich übrigens zumindest allein ausdrücklich
    öffentlich offiziell schriftlich telefonisch wörtlich sinngemäß demnach folglich sich gern gerne heutzutage
    demgegenüber gleichwohl nichtsdestotrotz nichtsdestoweniger andererseits einerseits mithin seither überdies obendrein
    ohnehin derweil einstweilen vorerst stattdessen dementsprechend infolgedessen prompt umgehend postwendend hinterher
    vorher nebenbei unlängst jüngst seinerzeit seinerseits ihrerseits wohlgemerkt immerhin vielmehr
    vorgestern übermorgen abends morgens nachts mittags nachmittags abermals nochmals
    nie niemals jemals mehrmals erstmals oftmals vielmals damals ehemals zuerst zuallererst zuletzt anfangs eingangs
    ebendort ebenda ebendann andernorts anderswo nirgends nirgendwo überall irgendwann irgendwo zeitgleich zeitweise
    diesbezüglich hierüber hierauf hieran hieraus hierfür hiergegen hierin hierdurch hierbei hiernach hierzulande
    dazwischen währenddessen jahrelang monatelang wochenlang tagelang stundenlang minutenlang zeitlebens
    jahraus tagtäglich keinesfalls keineswegs allenfalls jedenfalls andernfalls bestenfalls schlimmstenfalls
    ungefragt unaufgefordert unvermittelt unverblümt unumwunden kurzerhand geradeheraus rundheraus insgeheim
    tags tagsüber frühmorgens spätabends vormittags montags dienstags mittwochs donnerstags freitags samstags sonntags
    sogleich alsbald sodann hernach soeben eben vorhin ehedem dereinst einst einstmals zwischenzeitlich zwischendurch
    nachträglich vorab rückblickend zwar freilich gewiss sicherlich immerzu nebenher obendrauf umso desto sonst
    ansonsten anders genauso insofern insoweit beispielsweise namentlich sowieso schlussendlich letztendlich`,
  ],
  [
    POINTER,
    `darauf davon dazu daran darüber dafür dagegen davor damit daraus darin darum dahin dahingehend dadurch hierzu
    hiervon`,
  ],
  [REFERRING, 'demnach danach demzufolge zufolge wonach hiernach'],
  [
    PREFIX,
    `ab an auf aus bei ein fest fort her hin hervor hinzu klar los mit nach nahe nieder vor voraus vorher weg weiter
    wieder zu zurück zusammen bekannt deutlich entgegen dar davon bereit heraus herab hinaus offen preis kund frei
    statt teil wahr`,
  ],
  [AUXILIARY | FINITE, 'ist sind war waren hat haben hatte hatten wird werden wurde wurden bin bist habt'],
  [AUXILIARY | FINITE | SUBJUNCTIVE_1 | SURE_SUBJUNCTIVE, 'sei seien habe werde seist seiet'],
  [AUXILIARY | FINITE | SUBJUNCTIVE_2 | SURE_SUBJUNCTIVE, 'hätte hätten wäre wären würde würden'],
  [
    MODAL | FINITE,
    'kann können konnte konnten muss müssen musste mussten muß mußte darf dürfen durfte durften soll sollen sollte sollten will wollen wollte wollten mag mögen mochte möchte möchten',
  ],
  [MODAL | FINITE | SUBJUNCTIVE_1 | SURE_SUBJUNCTIVE, 'könne müsse dürfe solle wolle möge'],
  [MODAL | FINITE | SUBJUNCTIVE_2 | SURE_SUBJUNCTIVE, 'könnte könnten müsste müssten müßte müßten dürfte dürften'],
];

/** Returns the German function words with their flags. */
export function functionWords(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [flags, list] of LISTS) {
    for (const word of words(list)) found.set(word, (found.get(word) ?? 0) | flags);
  }
  return found;
}
