import { words } from '../../../core/word-list.ts';

/** Verb forms and other words that signal the future. They match only in lower case. */
export const FUTURE_WORDS = words(`
  wird werden werde würden soll sollen solle sollten will wollen wolle plant planen plane beginnt beginnen beginne startet starten
  findet finden trifft treffen reist reisen tagt tagen wählt entscheidet entscheiden fliegt fliegen folgt folgen endet enden
  steht stattfinden stattfinde kommt kommen vorgesehen angesetzt anberaumt bevorsteht bevorstehenden bevorstehende geplant geplante geplanten anstehenden
  erwartet möchte möchten tritt stimmt spricht berät empfängt besucht bevor rechne rechnet rechnen hofft hoffe hoffen erwarte
  erwarten`);

/** Irregular verb forms that signal the past, in lower case. */
export const PAST_WORDS = words(`
  war waren wurde wurden worden hatte hatten hat haben habe gewesen kam kamen ging gingen gab gaben traf trafen starb starben
  sprach sprachen rief riefen trat traten fand fanden begann begannen gewann gewannen verlor verloren ließ ließen schrieb
  schrieben stieg stiegen fiel fielen nahm nahmen zog zogen schloss schlossen beschloss beschlossen entschied entschieden
  unterschrieb empfing brach brachen stand standen hielt hielten griff griffen schoss schossen ermordet stieß lief sank flog
  flogen fuhr schlug schlugen lag lagen bat wies bot verließ erhielt sah sahen blieb erschien riss warf trug betrat floh flohen
  lud bewarb verstarb bestritt gelang gelangte`);

/** Words that look like a regular past tense ("sagte") but are not. Lower case. */
export const NOT_PAST_WORDS = words(`
  könnte könnten müsste müssten sollte sollten möchte möchten dürfte dürften hätte hätten heute letzte letzten nächste nächsten
  erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften leichte leichten breite breiten weite weiten gute
  guten rechte rechten späte späten alte alten harte harten beste besten meiste meisten erwartete erwarteten erwarteter geplante
  geplanten geplanter bekannte bekannten gesamte gesamten angekündigte angekündigten beiden`);

/** Endings of infinitives that look like a regular past tense: "betreten". */
export const NOT_PAST_ENDINGS = words(`
  treten halten arbeiten bieten leiten raten richten zichten warten achten walten schalten streiten breiten reiten worten fürchten
  nichten leisten testen kosten starten stalten statten rüsten`);

/**
 * Words that look like the third person singular of the present ("tagt") but are something else, or do not refer to the
 * future.
 */
export const NOT_PRESENT_WORDS = words(`
  nicht jetzt erst fast selbst sonst seit mit damit somit womit oft zuletzt gesamt insgesamt bereit laut samt statt anstatt weit
  dort fort gut bekannt berühmt zumeist meist längst direkt sagt erklärt betont berichtet teilt meint schreibt klagt heißt glaubt
  gibt steht liegt lebt fordert warnt sieht hält zeigt kennt sucht ermittelt verweist kritisiert arbeitet leitet`);

/** Modals that refer to the future in the present tense. */
export const PRESENT_MODALS = words('müssen muss');

/** Subjects without a noun, before a verb in the plural: "Viele demonstrieren". */
export const PLURAL_SUBJECTS = words('sie wir alle viele mehrere beide hunderte tausende sich');

/** Words that look like the plural of the present ("tagen") but are something else, or do not refer to the future. */
export const NOT_PRESENT_PLURALS = words(`
  sehen halten sagen wissen stehen können sollten morgen gestern zusammen oben unten außen innen drinnen sieben wegen gegen zwischen
  neben unterdessen inzwischen indessen stattdessen trotzdem mitten vergangenen kommenden nächsten letzten ersten meisten anderen
  einzelnen eigenen seinen ihren unseren deinen meinen diesen jenen allen vielen beiden einigen mehreren wenigen welchen solchen
  keinen einen neuen alten wollen dürfen mögen`);

/** Plurals of the strong past, which can follow a prefix: "kamen", "bekamen". */
export const STRONG_PASTS = words(`
  kamen gingen gaben trafen starben sprachen riefen traten fanden gannen wannen verloren ließen schrieben stiegen fielen nahmen zogen
  schlossen schieden fingen brachen standen hielten griffen schossen stießen liefen sanken flogen fuhren schlugen boten wiesen sahen
  blieben schienen rissen warfen trugen flohen luden warben bargen sangen schwammen schwanden schoben wuchsen wuschen froren bogen
  gelangen halfen litten ritten schnitten stritten glitten pfiffen bissen aßen fraßen lasen maßen saßen tranken zwangen drangen rangen
  sprangen banden wanden hingen hoben logen krochen rochen stachen stahlen fahlen schufen wurden waren erlagen taten baten mieden
  schwiegen trieben rieben priesen gossen flossen schmolzen schwollen bliesen hießen schliefen gruben`);

/** Prepositions before the date on which a state or period begins: "seit Freitag". */
export const SINCE_PREPOSITIONS = words('seit nach vom');

/** Verb forms that describe a state. They never refer to the future, and match only in lower case. */
export const STATE_VERBS = words('ist sind sei seien');
