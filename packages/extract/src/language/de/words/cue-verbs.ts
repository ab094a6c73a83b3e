import type { Medium } from '../../../core/types.ts';
import { marked } from '../../../core/word-list.ts';

/** A German verb of saying or thinking. */
export interface CueVerb {
  /** The infinitive. `|` separates a separable prefix: `mit|teilen`. */
  readonly lemma: string;
  /** The separable prefix. Empty if the verb has none. */
  readonly prefix: string;
  readonly medium: Medium;
  readonly strength: 1 | 2 | 3;
  /** Whether the verb and its object are enough to mention an utterance: "X warnte vor Hochwasser". */
  readonly reports: boolean;
}

/**
 * The German cue verbs by medium and strength. To add a verb, add its infinitive to the list that fits. Its forms come
 * from the dictionary in `lexicon.ts`.
 *
 * - `|` follows a separable prefix: `mit|teilen` for "sie teilte mit".
 * - `:r` marks a verb that mentions an utterance together with its object: `warnen:r` for "X warnte vor Hochwasser".
 *
 * The strength of a verb is:
 *
 * - 3 if it always introduces an utterance ("sagen")
 * - 2 if it introduces an utterance or an opinion ("glauben")
 * - 1 if it only introduces an utterance with a predicate from `cue-predicates.ts` or similar support ("machte
 * deutlich")
 *
 * If a verb is listed twice, the first entry counts.
 *
 * For example, to add "sticheln", add `sticheln` to the first list. To add "nachlegen", add `nach|legen`.
 */
const LISTS: readonly (readonly [Medium, 1 | 2 | 3, string])[] = [
  [
    'SPEECH',
    3,
    `
    sagen erklären betonen äußern bekräftigen versichern beteuern entgegnen erwidern antworten fragen nach|fragen
    rufen aus|rufen skandieren flüstern murmeln schreien brüllen erzählen schildern unterstreichen hervor|heben
    heraus|streichen klar|stellen ein|räumen zu|geben gestehen ein|gestehen zu|gestehen hinzu|fügen ergänzen an|fügen
    präzisieren fort|fahren argumentieren ein|wenden kontern widersprechen bestreiten dementieren ab|streiten leugnen
    behaupten drohen an|drohen warnen:r mahnen:r an|mahnen:r ermahnen appellieren:r plädieren:r raten empfehlen:r
    vor|schlagen:r an|regen:r versprechen:r zu|sagen:r zu|sichern schwören geloben beklagen:r klagen bemängeln:r
    kritisieren rügen monieren tadeln an|prangern:r verurteilen missbilligen beanstanden loben würdigen begrüßen
    bedauern:r beschuldigen:r bezichtigen:r vor|werfen:r vor|halten:r bezeichnen:r kommentieren resümieren bilanzieren
    konstatieren bemerken an|merken hin|weisen:r verweisen:r an|deuten aus|führen an|führen:r dar|legen erläutern
    verdeutlichen prophezeien prognostizieren:r voraus|sagen:r vorher|sagen:r witzeln scherzen spotten höhnen
    schimpfen wettern jubeln schwärmen orakeln aus|sagen verraten enthüllen verlauten verlautbaren bekannt|machen
    zurück|weisen unterstellen auf|fordern:r auf|rufen fordern:r verlangen:r ein|fordern:r bitten erbitten
    an|kündigen:r verkünden beschimpfen attackieren:r an|greifen ab|lehnen befürworten:r aus|sprechen zitieren
    entschuldigen ironisieren zu|rufen konkretisieren ein|schränken berufen propagieren proklamieren rechtfertigen
    verteidigen bekennen offenbaren beschwören bekunden:r signalisieren:r versprechen bejahen verneinen beschweren beleidigen diffamieren
    erinnern aus|schließen:r ab|raten an|zweifeln erkundigen murren seufzen prahlen ätzen lästern frotzeln poltern
    grummeln nörgeln stöhnen jammern donnern sticheln maulen meckern motzen stänkern feixen blaffen brummen fauchen
    giften keifen knurren raunen raunzen säuseln schnauben schluchzen stammeln stottern tönen triumphieren unken wispern
    zetern zischen frohlocken flachsen flehen fluchen hauchen kichern kreischen nuscheln plaudern posaunen quengeln
    sinnieren dozieren nach|legen nach|haken ein|werfen dazwischen|rufen nach|schieben hinterher|schieben
    zurück|blaffen ein|haken hinzu|setzen dagegen|halten vor|rechnen zu|raunen zu|flüstern auf|seufzen pochen`,
  ],
  [
    'SPEECH_WRITING',
    3,
    `
    mit|teilen berichten:r melden vermelden informieren an|geben:r bekannt|geben:r bestätigen heißen lauten besagen
    begründen:r fest|stellen nahe|legen urteilen formulieren beschreiben:r bewerten kritisieren beantragen nennen:r
    beschließen vereinbaren entscheiden an|weisen an|ordnen an|bieten zu|billigen bestehen drängen fest|legen
    verpflichten einigen verständigen auf|listen beziffern:r hervor|gehen dar|stellen verbreiten auf|decken
    bezeugen unterrichten übermitteln klassifizieren:r ein|stufen:r würdigen`,
  ],
  [
    'WRITING',
    3,
    `
    schreiben twittern posten bloggen faxen mailen titeln notieren dokumentieren fest|halten protokollieren
    veröffentlichen publizieren`,
  ],
  [
    'SPEECH_THOUGHT',
    2,
    `
    glauben meinen vermuten an|nehmen befürchten:r fürchten:r hoffen erwarten bezweifeln schätzen mutmaßen spekulieren
    folgern schließen schlussfolgern ein|schätzen aus|gehen:r rechnen:r zweifeln wünschen bevorzugen interpretieren
    errechnen verdächtigen bewerten heraus|finden heraus|stellen planen zeigen beabsichtigen
    freuen ärgern wundern`,
  ],
  [
    'SPEECH_THOUGHT',
    1,
    `
    denken finden sehen an|sehen betrachten halten wissen verstehen sprechen:r reden wollen werten:r entdecken
    beweisen belegen ergeben entnehmen hören erfahren lassen machen weisen führen treten kommen vertreten geben
    stellen haben sein gelten werden legen setzen bringen ziehen nehmen stehen sehnen hadern entgegen|treten
    entkräften`,
  ],
];

function parseLists(): CueVerb[] {
  const verbs = new Map<string, CueVerb>();
  for (const [medium, strength, list] of LISTS) {
    for (const [lemma, mark] of marked(list)) {
      if (verbs.has(lemma)) continue;
      const prefix = lemma.includes('|') ? lemma.slice(0, lemma.indexOf('|')) : '';
      verbs.set(lemma, { lemma, prefix, medium, strength, reports: mark === 'r' });
    }
  }
  return [...verbs.values()];
}

/** The German cue verbs in the order of the lists, without duplicates. */
export const CUE_VERBS: readonly CueVerb[] = parseLists();
