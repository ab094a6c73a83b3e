import { entries, wholeWord } from '../../../core/word-list.ts';
import type { RoleFields } from '../../../find/names/name-words.ts';

/** Patterns of German role nouns, masculine and feminine, by the field in which the person works. Lower case. */
export const roleFields: RoleFields = {
  POLITICS: wholeWord(
    entries(`
      .*minister(?:in)? .*kanzler(?:in)? .*ministerpräsident(?:in)? .*bürgermeister(?:in)? .*senator(?:in)?
      .*gouverneur(?:in)? .*abgeordneter? .*politiker(?:in)? .*parlamentarier(?:in)? .*landr(?:at|ätin) .*stadtr(?:at|ätin)
      .*staatssekretär(?:in)? .*staatspräsident(?:in)? .*bundespräsident(?:in)? us-präsident(?:in)? .*fraktions.* .*partei.*
      .*premier .*diplomat(?:in)? .*botschafter(?:in)? .*könig(?:in)? .*kreisr(?:at|ätin) .*gemeinder(?:at|ätin)
      .*kommissionspräsident(?:in)? .*(?:spd|cdu|csu|fdp|afd|grünen?)-.* eu-kommissar(?:in)?
    `),
  ),
  LAW: wholeWord(
    entries('.*anw[aä]lt(?:in)? .*(?<!kampf|schieds|linien|preis|punkt)richter(?:in)? .*jurist(?:in)? .*notar(?:in)?'),
  ),
  POLICE: wholeWord(entries('polizei.* .*polizist(?:in)? .*kommissar(?:in)? .*fahnder(?:in)? .*wachtmeister(?:in)?')),
  ARTS: wholeWord(
    entries(`
      .*schauspieler(?:in)? .*sänger(?:in)? .*musiker(?:in)? .*regisseur(?:in)? .*komponist(?:in)? .*maler(?:in)?
      .*bildhauer(?:in)? .*dichter(?:in)? .*schriftsteller(?:in)? .*tänzer(?:in)? .*pianist(?:in)? .*dirigent(?:in)?
      .*geiger(?:in)? .*choreogra[fp]h?(?:in)? .*rapper(?:in)? .*kabarettist(?:in)? .*komiker(?:in)? .*gitarrist(?:in)?
      .*schlagzeuger(?:in)? .*cellist(?:in)? .*designer(?:in)?
    `),
  ),
  SPORT: wholeWord(
    entries(`
      .*trainer(?:in)? .*(?<!schau|musik)spieler(?:in)? .*torw[aä]rt(?:in)? .*torhüter(?:in)? .*stürmer(?:in)?
      .*mittelfeld.* .*abwehr.* .*läufer(?:in)? .*schwimmer(?:in)? .*boxer(?:in)? .*athlet(?:in)? .*sprinter(?:in)?
      .*radprofi .*rennfahrer(?:in)? formel-1-.* .*biathlet(?:in)? .*turner(?:in)? .*ruder(?:er|in) .*schiedsrichter(?:in)?
      .*fußballer(?:in)? .*weltmeister(?:in)? .*olympiasieger(?:in)? .*springer(?:in)? .*kapitän(?:in)? .*bundestrainer(?:in)?
      .*handballer(?:in)? .*teamchef(?:in)? .*segler(?:in)? .*ringer(?:in)? .*profi
    `),
  ),
  SCIENCE: wholeWord(
    entries(`
      .*professor(?:in)? .*forscher(?:in)? .*wissenschaftler(?:in)? .*loge .*login .*physiker(?:in)? .*chemiker(?:in)?
      .*historiker(?:in)? .*ökonom(?:in)? .*mathematiker(?:in)? .*astronom(?:in)? .*philosoph(?:in)? .*mediziner(?:in)?
      .*[aä]rzt(?:in)? .*chirurg(?:in)? .*informatiker(?:in)? .*botaniker(?:in)? .*therapeut(?:in)? .*dozent(?:in)?
    `),
  ),
  BUSINESS: wholeWord(
    entries(`
      .*unternehmer(?:in)? .*bank(?:er|ier)(?:in)? .*vorstands.* .*investor(?:in)? .*händler(?:in)? .*finanzchef(?:in)?
      .*kauf(?:mann|frau) .*makler(?:in)? .*konzernchef(?:in)? .*firmenchef(?:in)? .*hotelier .*wirt(?:in)? .*reeder(?:in)?
      .*industrielle[rn]? .*aufsichtsrats.*
    `),
  ),
  RELIGION: wholeWord(
    entries(
      '.*bischof .*bischöfin .*kardinal .*pfarrer(?:in)? .*priester(?:in)? .*rabbiner(?:in)? .*imam .*pastor(?:in)? .*papst .*pater .*mönch .*nonne .*abt .*diakon(?:in)?',
    ),
  ),
  MILITARY: wholeWord(
    entries('.*(?<!kon)general .*oberst .*admiral .*soldat(?:in)? .*offizier(?:in)? .*feldwebel .*leutnant'),
  ),
  MEDIA: wholeWord(
    entries(
      '.*journalist(?:in)? .*reporter(?:in)? .*redakteur(?:in)? .*korrespondent(?:in)? .*moderator(?:in)? .*kolumnist(?:in)? .*blogger(?:in)? .*publizist(?:in)?',
    ),
  ),
  TRADE: wholeWord(
    entries(`
      .*lehrer(?:in)? .*schüler(?:in)? .*student(?:in)? .*bäcker(?:in)? .*bauer .*bäuerin .*landwirt(?:in)? .*pilot(?:in)?
      .*gärtner(?:in)? .*handwerker(?:in)? .*kellner(?:in)? .*koch .*köchin .*pfleger(?:in)? .*krankenschwester .*fischer(?:in)?
      .*architekt(?:in)? .*ingenieur(?:in)? .*mechaniker(?:in)? .*elektriker(?:in)? .*winzer(?:in)? .*imker(?:in)?
      .*(?:bus|taxi|lkw|lastwagen)fahrer(?:in)? .*friseur(?:in)? .*erzieher(?:in)? .*förster(?:in)? .*tischler(?:in)?
      .*dachdecker(?:in)? .*lokführer(?:in)? .*rentner(?:in)?
    `),
  ),
};

/** Patterns: German words before the name of a person's office that end the role itself. */
export const roleTails = entries('von vom der des in im für aus bei beim an am zu zur zum auf');

/** German prepositions that tell where a person or an institution belongs: "Peter Lang aus Talheim". */
export const originPrepositions = entries('von aus in');

/** Patterns: German names that institutions of many places share. Lower case. */
export const genericBodies = entries(String.raw`
  (?!bundes|landes|reichs|us-)[\p{L}-]*ministerium außenamt
  polizei polizeipräsidium polizeidirektion kriminalpolizei bereitschaftspolizei verkehrspolizei wasserschutzpolizei
  polizeiinspektion feuerwehr zoll küstenwache marine armee militär luftwaffe heer regierung parlament senat
  abgeordnetenhaus nationalversammlung volkskongress nationalrat stadtrat gemeinderat kreistag landtag stadtverwaltung
  landesregierung staatsanwaltschaft generalstaatsanwaltschaft amtsgericht landgericht oberlandesgericht
  verwaltungsgericht oberverwaltungsgericht sozialgericht arbeitsgericht verfassungsgericht
  (?:oberster|höchster)_gerichtshof (?:oberstes|höchstes)_gericht
  sicherheitsrat nationaler_sicherheitsrat zentralbank notenbank wahlkommission zentrale_wahlkommission
  universität hochschule klinikum universitätsklinikum gesundheitsamt gesundheitsbehörde umweltamt ordnungsamt
  (?:kommunistische|sozialistische|sozialdemokratische|demokratische|liberale|konservative|republikanische)_partei
  rotes_kreuz roter_halbmond wetterdienst stadtwerke handelskammer industrie-_und_handelskammer landeskriminalamt
  verfassungsschutz geheimdienst flughafen
`);

/** Patterns: German words before the name of a news agency or organization that are not part of it. Lower case. */
export const beforeBodies = entries(
  'der die das den dem nachrichtenagentur die_nachrichtenagentur presseagentur agentur',
);

/** Patterns: German words that tell the kind of a place, not which one: "Landkreis Talheim". Lower case. */
export const placeKinds = entries(
  '(?:land)?kreis(?:es)? stadt gemeinde (?:bundes)?land(?:es)? bundesstaat(?:es)? provinz bezirks? (?:bundes)?republik freistaats? kantons?',
);

/** Patterns in German names of organizations, each with what it is replaced by to compare them. Lower case. */
export const bodySpellings = entries(String.raw`
  ministerium_(?:für|der|des)_(?:die_)?(\p{L}+)=$1ministerium ^(\p{L}+?)sministerium=$1ministerium
  ^(auswärtiges_amt)_der_bundesrepublik(?:_deutschland)?=$1
  ^([\p{L}-]{3,})\.(?:de|at|ch)=$1 _(?:ag|se|gmbh|kg|kgaa)$=
`);

/** Patterns: words at the end of a German company's name that can be left out. Lower case. */
export const companyEndings = entries('gruppe konzern holding');

/** Patterns: German offices of which a country has one holder at a time. Lower case. */
export const highOffices = entries(String.raw`
  [\p{L}-]*kanzler(?:in)? [\p{L}-]*präsident(?:in)? [\p{L}-]*minister(?:in)? premier regierungschef(?:in)? staatschef(?:in)?
  papst könig(?:in)? [\p{L}-]*generalsekretär(?:in)? (?:spd|cdu|csu|fdp|grünen|linken|afd)-(?:chef(?:in)?|vorsitzender?)
`);
