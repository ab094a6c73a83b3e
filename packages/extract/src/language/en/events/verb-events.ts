import type { EventWord } from '../../../find/events/event-words.ts';
import type { Token } from '../../../text/tokens.ts';

/** English nouns by kind, besides those that the table of both languages has: `singular/plural`, `~` for too general alone. */
const NOUNS = `
PROTEST: walkout/walkouts stoppage/stoppages lockout/lockouts sit-in/sit-ins march~/marches~ vigil/vigils boycott/boycotts clash/clashes unrest blockade/blockades picket~/pickets~
FESTIVAL: fair/fairs festival/festivals carnival/carnivals parade/parades fête/fêtes fete/fetes regatta/regattas celebration~/celebrations~ exhibition~/exhibitions~ concert/concerts gala/galas premiere/premieres expo/expos anniversary~/anniversaries~
MATCH: match/matches~ derby/derbies race~/races~ marathon/marathons final/finals semi-final/semi-finals semifinal/semifinals quarter-final/quarter-finals playoff/playoffs game~/games~ fixture/fixtures tie~ defeat/defeats victory~/victories~ win~/wins~ draw~/draws~
ELECTION: by-election/by-elections primary~/primaries~ poll~/polls~ reshuffle/reshuffles
TRIAL: retrial/retrials sentencing/sentencings inquest/inquests lawsuit~/lawsuits~ appeal~/appeals~ conviction~/convictions~ acquittal/acquittals arraignment/arraignments
CRIME: breach/breaches robbery/robberies burglary/burglaries break-in/break-ins theft~/thefts~ heist/heists stabbing/stabbings murder/murders kidnapping/kidnappings
CRASH: wreck~/wrecks~ sinking/sinkings pile-up/pile-ups
FIRE: fire/fires blaze/blazes inferno/infernos
STORM: storm/storms hurricane/hurricanes tornado/tornadoes cyclone/cyclones typhoon/typhoons flood/floods flooding downpour/downpours heatwave/heatwaves drought~/droughts~ blizzard/blizzards
QUAKE: aftershock~/aftershocks~ tremor/tremors
DISASTER: spill/spills leak~/leaks~ epidemic/epidemics pandemic/pandemics
MERGER: sale~/sales~ merger/mergers takeover/takeovers acquisition/acquisitions auction/auctions
LAUNCH: launch/launches debut~/debuts~ opening~/openings~ liftoff/liftoffs touchdown~
TALKS: session~/sessions~ briefing~/briefings~ consultation/consultations
MEETING: gathering/gatherings convention/conventions conference/conferences workshop/workshops debate~/debates~ hustings
VISIT: trip~/trips~ tour~/tours~
CEREMONY: memorial~/memorials~ swearing-in service~/services~
DISMISSAL: sacking/sackings firing~/firings~ departure~/departures~ retirement~/retirements~ appointment~/appointments~
ATTACK: ambush/ambushes offensive~/offensives~ shelling
OPERATION: operation~/operations~ search~/searches~ experiment~/experiments~
AGREEMENT: deal~/deals~ agreement~/agreements~ accord/accords treaty~/treaties~ pact/pacts
RULE: curfew/curfews lockdown/lockdowns ban~/bans~ moratorium/moratoriums
PUBLICATION: results~
CUTS: layoffs redundancies~
`;

/**
 * English verbs by kind: lemma, then `/past/participle` where irregular, `+particle` where it means that only with one,
 * `~` where a noun for what happens has the better right to the date.
 */
const VERBS = `
PROTEST: walk+out strike/struck/struck protest march demonstrate rally picket
ELECTION: vote elect re-elect win~/won/won lose~/lost/lost
RESIGNATION: resign quit/quit/quit step+down stand/stood/stood+down retire
DISMISSAL: sack fire dismiss oust suspend expel
APPOINTMENT: appoint promote~ nominate succeed~
ARREST: arrest indict detain charge remand apprehend
TRIAL: sentence convict acquit jail imprison fine~ plead~/pleaded/pleaded sue rule~ try~/tried/tried execute
DEATH: die/died/died kill~ murder drown collapse~ perish bury~
INJURY: injure~ wound~ hurt~/hurt/hurt stab shoot~/shot/shot
CRASH: crash collide derail sink/sank/sunk capsize overturn run/ran/run+aground hit~/hit/hit strike~/struck/struck plunge~
FIRE: burn/burned/burned burnt=burn ignite gut~ destroy~
OUTBREAK: break~/broke/broken+out
STORM: flood batter~ rupture~
DISASTER: erupt leak~ spill~ burst~/burst/burst evacuate
ATTACK: attack bomb shell storm~ raid ambush shoot~/shot/shot+down explode blow/blew/blown+up detonate
INVASION: invade occupy~ annex seize capture~
CRIME: steal~/stole/stolen rob burgle break/broke/broken+into abduct kidnap vandalise vandalize
TALKS: negotiate
MEETING: meet~/met/met gather~ convene
CALL: phone telephone speak~/spoke/spoken+phone speak~/spoke/spoken+telephone talk~+phone
VISIT: visit tour~ travel~ fly~/flew/flown arrive~ land~
DEPARTURE: leave~/left/left flee~/fled/fled depart withdraw~/withdrew/withdrawn
AGREEMENT: sign ratify agree~ settle~ conclude~
DECISION: approve reject~ pass~ adopt~ ban~ cancel~ postpone scrap~ overturn~ veto repeal enact block~
OPENING: open~ reopen~ inaugurate launch~ unveil debut~ premiere~ start~ begin~/began/begun resume~ kick+off take/took/taken+effect come/came/come+force go/went/gone+live break/broke/broken+ground
CLOSING: close~ shut~/shut/shut end~ finish~ expire~ shut/shut/shut+down complete~
COLLAPSE: collapse~ break~/broke/broken+down fail~ falter~ cave~+in
MERGER: buy~/bought/bought acquire~ sell~/sold/sold merge~
PUBLICATION: publish~ release~ issue~ leak~
MATCH: beat~/beat/beaten defeat~ face~ host~ play~
CEREMONY: marry~ wed crown award~ honour~ honor~ swear/swore/sworn+in
KIDNAPPING: free~ release~
RESCUE: rescue refloat
SPEECH: address~
DISCOVERY: discover~ spot~ find~/found/found unearth~
SENDING: send~/sent/sent disappear vanish
EVENT: happen~ occur~ take/took/taken+place
LAUNCH: take/took/taken+off blast~+off lift+off
HANDOVER: take/took/taken+over take/took/taken+office hand+over
DEMOLITION: demolish tear/tore/torn+down topple
OPERATION: order~ declare~ turn/turned/turned+back summon
TRANSFER: join~ return~ transfer~
BUILDING: build~/built/built
`;

interface VerbForm {
  readonly kind: string;
  readonly lemma: string;
  readonly particle: string | null;
  readonly weak: boolean;
  /** False for a past or participle: those alone can stand after "was" or without an auxiliary. */
  readonly base: boolean;
}

const parse = (table: string): (readonly [kind: string, entries: readonly string[]])[] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [kind = '', rest = ''] = line.split(': ');
      return [kind, rest.split(' ').filter(Boolean)];
    });

/** Lines of the nouns' table, for `event-words.ts`. */
export const ENGLISH_NOUNS = parse(NOUNS);

const DOUBLING = /^(?:quit|stab|ban|rob|kidnap|plan|wed|scrap|spot)$/u;

function regular(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/^expel$/u.test(lemma)) return 'expelled';
  return DOUBLING.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

const verbs = new Map<string, VerbForm[]>();

function addForm(form: string, verb: VerbForm): void {
  const known = verbs.get(form);
  if (known === undefined) verbs.set(form, [verb]);
  else known.push(verb);
}

for (const [kind, entries] of parse(VERBS)) {
  for (const entry of entries) {
    const [forms = '', particle = null] = entry.split('+');
    const weak = forms.includes('~');
    const [lemma = '', past, participle] = forms.replace('~', '').split('/');
    const alias = lemma.split('=');
    const word = alias[1] ?? lemma;
    const name = particle === null || particle === 'phone' || particle === 'telephone' ? word : `${word} ${particle}`;
    const verb = { kind, lemma: name, particle, weak };
    if (alias[1] !== undefined) addForm(alias[0] ?? '', { ...verb, base: false });
    else {
      if (past !== lemma) addForm(lemma, { ...verb, base: true });
      addForm(third(lemma), { ...verb, base: true });
      for (const form of new Set([past ?? regular(lemma), participle ?? past ?? regular(lemma)]))
        addForm(form, { ...verb, base: false });
    }
  }
}

/** A particle stands no further behind its verb than this. */
const PARTICLE_REACH = 4;

/**
 * The happening that an English verb tells.
 *
 * @param at - index of a token
 * @returns null for a word that is no such verb, or lacks its particle ("walk" without "out")
 */
export function englishVerb(tokens: readonly Token[], at: number): (EventWord & { readonly base: boolean }) | null {
  const forms = verbs.get(tokens[at]?.lower ?? '');
  if (forms === undefined || tokens[at]?.text !== tokens[at]?.lower) return null;
  const behind = tokens.slice(at + 1, at + 1 + PARTICLE_REACH).map(({ lower }) => lower);
  const sign = behind.findIndex((word) => /^[.,;:]$/u.test(word));
  const near = sign < 0 ? behind : behind.slice(0, sign);
  // "spoke to the minister by phone"
  const far = /^(?:spo|talk)/u.test(tokens[at]?.lower ?? '')
    ? tokens.slice(at, at + 9).map(({ lower }) => lower)
    : near;
  const found =
    forms.find(({ particle }) => particle !== null && far.includes(particle)) ??
    forms.find(({ particle }) => particle === null);
  return found === undefined
    ? null
    : { kind: found.kind, lemma: found.lemma, title: null, verb: true, weak: found.weak, base: found.base };
}
