import type { Medium } from '../../../core/types.ts';

/** What a cue verb can do besides naming an utterance. */
export interface CueVerb {
  /** The infinitive; a separable prefix is parted off by `|`. */
  readonly lemma: string;
  /** The separable prefix; empty for none. */
  readonly prefix: string;
  readonly medium: Medium;
  /** 3: always an utterance (sagen); 2: an utterance or an opinion (glauben); 1: only with clear support (sehen). */
  readonly strength: 1 | 2 | 3;
  /** True where the verb alone with its object tells of an utterance (X kritisierte …). */
  readonly reports: boolean;
}

/** Lemma lists by medium and strength, written for this package; `+` marks verbs that report without a clause. */
const LISTS: readonly (readonly [Medium, 1 | 2 | 3, string])[] = [
  [
    'SPEECH',
    3,
    `sagen erklären betonen äußern bekräftigen versichern beteuern entgegnen erwidern antworten fragen nach|fragen
    rufen aus|rufen skandieren flüstern murmeln schreien brüllen erzählen schildern unterstreichen hervor|heben
    heraus|streichen klar|stellen ein|räumen zu|geben gestehen ein|gestehen zu|gestehen hinzu|fügen ergänzen an|fügen
    präzisieren fort|fahren argumentieren ein|wenden kontern widersprechen bestreiten dementieren ab|streiten
    leugnen behaupten drohen an|drohen warnen+ mahnen an|mahnen+ ermahnen appellieren+ plädieren+ raten empfehlen+
    vor|schlagen+ an|regen versprechen zu|sagen zu|sichern schwören geloben beklagen+ klagen bemängeln+ kritisieren
    rügen monieren tadeln an|prangern+ verurteilen missbilligen beanstanden loben würdigen begrüßen bedauern
    beschuldigen+ bezichtigen+ vor|werfen+ vor|halten+ bezeichnen+ kommentieren resümieren bilanzieren konstatieren
    bemerken an|merken hin|weisen+ verweisen+ an|deuten aus|führen an|führen+ dar|legen erläutern verdeutlichen prophezeien
    prognostizieren+ voraus|sagen+ vorher|sagen+ witzeln scherzen spotten höhnen schimpfen wettern jubeln schwärmen
    orakeln aus|sagen verraten enthüllen verlauten verlautbaren bekannt|machen zurück|weisen unterstellen
    auf|fordern+ auf|rufen fordern+ verlangen+ ein|fordern+ bitten erbitten an|kündigen+ verkünden beschimpfen
    attackieren+ an|greifen ab|lehnen befürworten+ aus|sprechen zitieren entschuldigen ironisieren zu|rufen
    konkretisieren ein|schränken berufen propagieren proklamieren rechtfertigen verteidigen beschwören bekunden+ signalisieren+
    versprechen bejahen verneinen beschweren beleidigen diffamieren erinnern`,
  ],
  [
    'SPEECH_WRITING',
    3,
    `mit|teilen berichten+ melden vermelden informieren an|geben+ bekannt|geben+ bestätigen heißen lauten besagen
    begründen+ fest|stellen nahe|legen urteilen formulieren beschreiben+ bewerten kritisieren beantragen nennen+
    beschließen vereinbaren entscheiden an|weisen an|ordnen an|bieten zu|billigen bestehen drängen fest|legen verpflichten einigen verständigen
    auf|listen beziffern+ vor|sehen hervor|gehen dar|stellen verbreiten auf|decken bezeugen unterrichten
    übermitteln klassifizieren+ ein|stufen+ würdigen`,
  ],
  [
    'WRITING',
    3,
    `schreiben twittern posten bloggen faxen mailen titeln notieren dokumentieren fest|halten protokollieren
    veröffentlichen publizieren`,
  ],
  [
    'SPEECH_THOUGHT',
    2,
    `glauben meinen vermuten an|nehmen befürchten fürchten hoffen erwarten bezweifeln schätzen mutmaßen
    spekulieren folgern schließen schlussfolgern ein|schätzen aus|gehen+ rechnen+ zweifeln wünschen bevorzugen
    interpretieren errechnen verdächtigen bewerten heraus|finden heraus|stellen planen zeigen beabsichtigen`,
  ],
  [
    'SPEECH_THOUGHT',
    1,
    `denken finden sehen an|sehen betrachten halten wissen verstehen sprechen+ reden wollen werten+ entdecken beweisen
    belegen ergeben entnehmen hören erfahren lassen machen weisen führen treten kommen vertreten geben stellen haben
    sein gelten werden legen setzen bringen ziehen nehmen stehen sehnen`,
  ],
];

/** Words that stand with a weak verb and make it a cue: "zeigte sich überzeugt", "machte deutlich". */
export const CUE_PREDICATES: ReadonlySet<string> = new Set(
  `beschluss botschaft überzeugt besorgt zuversichtlich enttäuscht erfreut bestürzt erleichtert entsetzt schockiert empört optimistisch
  skeptisch verärgert zufrieden betroffen überrascht verwundert erstaunt gewiss sicher bewusst deutlich klar bekannt
  öffentlich aufmerksam geltend ansicht meinung auffassung überzeugung glauben wissen schluss ergebnis standpunkt these
  hoffnung befürchtung sorge bedauern ausdruck kenntnis vorwurf einschätzung annahme fazit verdacht these theorie
  forderung vermutung eindruck prognose behauptung vorschlag wunsch willen absicht bereit unwahrscheinlich wahrscheinlich
  möglich denkbar ausgeschlossen notwendig erforderlich gerüchte erkenntnis entschluss entscheidung erklärung zusage
  versprechen warnung drohung mahnung kritik bedenken zweifel frage antwort rede worten worte begründung`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function parseLists(): CueVerb[] {
  const verbs = new Map<string, CueVerb>();
  for (const [medium, strength, list] of LISTS) {
    for (const item of list.split(/\s+/)) {
      const lemma = item.replace('+', '');
      if (lemma === '' || verbs.has(lemma)) continue;
      const prefix = lemma.includes('|') ? lemma.slice(0, lemma.indexOf('|')) : '';
      verbs.set(lemma, { lemma, prefix, medium, strength, reports: item.endsWith('+') });
    }
  }
  return [...verbs.values()];
}

/** What stands with "sein" as somebody's opinion; "ist bekannt" and "ist klar" are nobody's. */
export const COPULA_PREDICATES: ReadonlySet<string> = new Set(
  `überzeugt besorgt zuversichtlich enttäuscht erfreut bestürzt erleichtert entsetzt schockiert empört optimistisch
  skeptisch verärgert zufrieden überrascht verwundert erstaunt ansicht meinung auffassung überzeugung bewusst hoffnung`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The German cue verbs. */
export const CUE_VERBS: readonly CueVerb[] = parseLists();
