import { memoize } from '../../core/memo.ts';
import type { Gender } from './types.ts';

/** What a role word tells of the person it stands for. */
export interface RoleWord {
  /** The word's lemma, masculine where German has both ("sprecher" for "Sprecherinnen"). */
  readonly lemma: string;
  readonly gender: Gender | null;
  /** True for a form that is only plural; null where singular and plural look alike. */
  readonly plural: boolean | null;
}

/** German masculine nouns; the feminine adds -in. Those with `*` also end compounds ("Außenminister"). */
const GERMAN = `
*minister *kanzler *präsident *sprecher *chef *sekretär *senator *gouverneur *bürgermeister *botschafter *general
*oberst *offizier *kommandeur *kommissar *richter *leiter *direktor *experte *professor *forscher *wissenschaftler
*journalist *reporter *autor *schriftsteller *trainer *spieler *torwart *könig *prinz *bischof *premier *führer
*politiker *kollege *diplomat *aktivist *ökonom *analyst *manager *unternehmer *gründer *händler *polizist *ermittler
*zeuge *lehrer *schüler *student *bewohner *sänger *schauspieler *regisseur *musiker *künstler *pilot *fahrer *berater
*vertreter *kandidat *meister *inhaber *redakteur *historiker *meteorologe *geologe *soziologe *psychologe *biologe
*virologe *theologe *astronom *physiker *ingenieur *arbeiter *mitarbeiter *gewerkschafter *besitzer *betreiber
*bauer *soldat *rebell *demonstrant *teilnehmer *gegner *kritiker *anhänger *beobachter *inspekteur *inspektor
*koordinator *moderator *verteidiger *kläger *mediziner *therapeut *statistiker *jurist *verleger *designer *architekt
*entwickler *informatiker *präfekt *konsul *sieger *gewinner *weltmeister *stürmer *kapitän *läufer *schwimmer
*manager *funktionär *vorgänger *nachfolger *stellvertreter *patriarch *rabbiner *imam *mufti *scheich *emir *sultan
*ayatollah *kaiser *zar *herzog *graf *fürst *baron *lord *admiral *major *hauptmann *leutnant *feldwebel *abt *pater
*pfarrer *priester *dekan *rektor *intendant *dirigent *kurator *detektiv *fahnder *häuptling *landrat *stadtrat
*premierminister *finanzier *investor *aktionär *banker *bankier *broker *volkswirt *landwirt *förster *jäger *retter
*feuerwehrmann *angreifer *attentäter *täter *terrorist *entführer *häftling *spion *agent *dolmetscher *übersetzer
*blogger *youtuber *influencer *fotograf *komponist *poet *dichter *philosoph *nobelpreisträger *preisträger *bürger
*wähler *anwohner *nachbar *passant *urlauber *tourist *passagier *patient *rentner *verbraucher *nutzer *kunde
*freund *partner *gast *anführer *machthaber *herrscher *diktator *staatsmann *chronist *ratgeber *organisator
*veranstalter *initiator *vermittler *unterhändler *gesandter *beamter *vize *ombudsmann *amtsträger *amtskollege
*konkurrent *rivale *scherge *helfer *verbrecher *mörder *räuber *dieb *korrespondent *dozent *schützer *prediger *berichterstatter *sonderermittler *chirurg *prokurist *notar *makler *wirt *koch *bäcker *metzger *handwerker *lotse *hacker *fan *informant *gutachter *urheber *analytiker *stratege *kämmerer *wortführer
*vorsitzer *schiedsrichter *kämpfer *milizionär *taliban *separatist *extremist *islamist *schütze *raumfahrer *astronaut
*kosmonaut *ökologe *zoologe *botaniker *chemiker *mathematiker *prozessbeobachter *unterzeichner *küster *mesner *kantor *organist *coach
*prüfer *eigentümer *pächter *mieter *vermieter *züchter *imker *winzer *gastronom *hotelier *wärter *verkäufer *referent
*dezernent *sanitäter *wanderer *erzieher *pfleger *parlamentarier *vorsteher *konservator *restaurator *kustos *pädagoge *spediteur *reeder *bauherr
`;

/** Nouns with forms of their own: lemma, gender, then forms; `+` before a form marks it as plural. */
const GERMAN_OTHER = `
*anwalt M anwalt anwalts anwaltes +anwälte +anwälten
*anwalt F anwältin +anwältinnen
*arzt M arzt arztes +ärzte +ärzten
*arzt F ärztin +ärztinnen
*experte F expertin +expertinnen
*zeuge F zeugin +zeuginnen
*kollege F kollegin +kolleginnen
*kunde F kundin +kundinnen
*bauer F bäuerin +bäuerinnen
*graf F gräfin
*abt F äbtissin
papst M papst papstes papsts
*beamter F beamtin +beamtinnen
*prinz F prinzessin
*sprecher - sprecherteam
mann M mann mannes manns +männer +männern
frau F frau +frauen
*mann M geschäftsmann fachmann obmann staatsmann kaufmann +fachleute +fachleuten
*frau F geschäftsfrau fachfrau obfrau kauffrau amtsfrau
*tochter F tochter +töchter +töchtern
*sohn M sohn sohnes sohns +söhne +söhnen
*vater M vater vaters +väter +vätern
*mutter F mutter +mütter +müttern
*bruder M bruder bruders +brüder +brüdern
*schwester F schwester +schwestern
*ehefrau F ehefrau +ehefrauen
witwe F witwe +witwen
*ehemann M ehemann ehemannes
junge M junge jungen
mädchen F mädchens mädchen
augenzeuge M augenzeuge augenzeugen
*mitglied - mitglied mitglieds mitgliedes +mitglieder +mitgliedern
`;

/** Nouns that bend like adjectives: "der Vorsitzende, ein Vorsitzender, die Vorsitzenden". */
const ADJECTIVAL = `*vorsitzende *abgeordnete *beauftragte *angestellte *bedienstete *gesandte *verantwortliche
*bevollmächtigte *delegierte *angeklagte *beschuldigte *verdächtige *überlebende *betroffene *angehörige *verletzte
*beamte *reisende *inhaftierte *gefangene *tatverdächtige *sachverständige *oppositionelle *vertraute *verwandte
*verurteilte *geistliche *unparteiische *freiwillige *intellektuelle *jugendliche *protestierende *streikende *studierende *forschende`;

/** English role nouns; where they tell a gender, `:f` or `:m` says so. */
const ENGLISH = `
president vice-president minister chancellor secretary spokesman:m spokeswoman:f spokesperson chairman:m chairwoman:f
chairperson chair chief director mayor governor senator congressman:m congresswoman:f representative lawmaker
ambassador envoy commissioner general colonel captain lieutenant sergeant officer commander admiral judge justice
prosecutor lawyer attorney counsel leader premier king:m queen:f prince:m princess:f pope:m bishop archbishop
cardinal pastor priest rabbi imam sheikh emir sultan professor researcher scientist expert analyst economist
journalist reporter editor author writer coach manager player captain striker goalkeeper singer actor actress:f
director producer musician artist founder executive official adviser advisor aide diplomat politician activist
candidate councillor councilor deputy head boss owner investigator detective policeman:m policewoman:f firefighter
paramedic doctor physician nurse surgeon teacher student pupil resident neighbour neighbor witness eyewitness victim
survivor passenger pilot driver farmer worker engineer architect historian biologist physicist chemist astronomer
geologist meteorologist virologist psychologist sociologist philosopher colleague counterpart predecessor successor
man:m woman:f boy:m girl:f father:m mother:f brother:m sister:f son:m daughter:f husband:m wife:f widow:f uncle:m
aunt:f friend partner protester demonstrator critic opponent supporter soldier fighter rebel militant
gunman:m suspect attacker hostage prisoner inmate refugee migrant tourist visitor customer user voter citizen
sheriff trooper marshal ranger principal superintendent ceo cfo shareholder investor banker trader strategist negotiator mediator organizer organiser champion winner
treasurer comptroller whip speaker ombudsman chaplain curator conductor dean rector chancellor inspector coordinator
correspondent columnist commentator biographer astronaut cosmonaut admiral businessman:m businesswoman:f
midfielder defender winger quarterback batsman barrister solicitor magistrate campaigner zoologist botanist
hydrologist seismologist ecologist epidemiologist entomologist novelist comedian councilman:m councilwoman:f rescuer
`;

const FEMALE_PLURAL = 'innen';

interface Entry extends RoleWord {
  readonly compounds: boolean;
}

const german = new Map<string, Entry>();
const english = new Map<string, Entry>();

function add(form: string, lemma: string, gender: Gender | null, plural: boolean | null, compounds: boolean): void {
  if (!german.has(form)) german.set(form, { lemma, gender, plural, compounds });
}

function addGerman(entry: string): void {
  const compounds = entry.startsWith('*');
  const base = compounds ? entry.slice(1) : entry;
  const weak = base.endsWith('e') || /(?:ist|ent|ant|at|om|graf|naut|ilot|osoph|aut|arch|uer)$/.test(base);
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const unmarked = /(?:er|ling)$/.test(base);
  add(base, base, 'MALE', unmarked ? null : false, compounds);
  add(`${stem}in`, base, 'FEMALE', false, compounds);
  add(`${stem}${FEMALE_PLURAL}`, base, 'FEMALE', true, compounds);
  if (weak) add(`${stem}en`, base, 'MALE', null, compounds);
  else {
    add(`${base}s`, base, 'MALE', false, compounds);
    add(`${base}es`, base, 'MALE', false, compounds);
    add(unmarked ? `${base}n` : `${base}en`, base, null, true, compounds);
    if (!unmarked) add(`${base}e`, base, null, true, compounds);
  }
}

function addOther(line: string): void {
  const [head = '', letter, ...forms] = line.split(' ');
  const compounds = head.startsWith('*');
  const lemma = compounds ? head.slice(1) : head;
  const gender = letter === 'M' ? 'MALE' : letter === 'F' ? 'FEMALE' : null;
  for (const form of forms) {
    const plural = form.startsWith('+');
    add(plural ? form.slice(1) : form, lemma, gender, plural, compounds);
  }
}

function addAdjectival(entry: string): void {
  const compounds = entry.startsWith('*');
  const lemma = compounds ? entry.slice(1) : entry;
  add(lemma, lemma, null, null, compounds);
  add(`${lemma}r`, lemma, 'MALE', null, compounds);
  add(`${lemma}n`, lemma, null, null, compounds);
  add(`${lemma}m`, lemma, 'MALE', false, compounds);
}

function addEnglish(entry: string): void {
  const [word = '', letter] = entry.split(':');
  const gender = letter === 'm' ? 'MALE' : letter === 'f' ? 'FEMALE' : null;
  const ending = /(?:s|x|ch)$/u.test(word) ? 'es' : 's';
  const plural = word.endsWith('man')
    ? `${word.slice(0, -3)}men`
    : word.endsWith('y')
      ? `${word.slice(0, -1)}ies`
      : word + ending;
  for (const form of [word, `${word}'s`, `${word}’s`])
    english.set(form, { lemma: word, gender, plural: false, compounds: false });
  english.set(plural, { lemma: word, gender, plural: true, compounds: false });
}

/** Ranks as they are cut short before a name. */
const SHORT =
  'gen=general col=colonel lt=lieutenant capt=captain sgt=sergeant sen=senator gov=governor rep=representative prof=professor';

function addShort(pair: string): void {
  const [form = '', lemma = ''] = pair.split('=');
  for (const key of [form, `${form}.`]) english.set(key, { lemma, gender: null, plural: false, compounds: false });
}

const parts = (list: string): string[] => list.split(/\s+/u).filter(Boolean);
for (const line of GERMAN_OTHER.split('\n').filter(Boolean)) addOther(line);
for (const entry of parts(ADJECTIVAL)) addAdjectival(entry);
for (const entry of parts(GERMAN)) addGerman(entry);
for (const entry of parts(ENGLISH)) addEnglish(entry);
for (const pair of parts(SHORT)) addShort(pair);

/** Compound heads are looked for at least this far into a word, in words no longer than {@link LONGEST}. */
const SHORTEST_MODIFIER = 2;
const LONGEST = 60;

/** "Autobauer", "Maschinenbauer": companies, not farmers. */
const isCompany = (lower: string): boolean =>
  (lower.endsWith('bauer') || lower.endsWith('bauers')) &&
  /^(?:auto|maschinen|flugzeug|schiff|anlagen|motoren|waffen|bahn|panzer|küchen)/.test(lower);

/** German nouns have a capital, English ones only where a sentence or name begins. */
function find(word: string): RoleWord | null {
  const lower = word.toLowerCase();
  const whole = lower === word ? (english.get(lower) ?? german.get(lower)) : (german.get(lower) ?? english.get(lower));
  if (whole !== undefined || lower.length > LONGEST) return whole ?? null;
  if (isCompany(lower)) return null;
  for (let at = SHORTEST_MODIFIER; at <= lower.length - 3; at += 1) {
    const tail = lower.slice(at);
    const hyphen = lower.charAt(at - 1) === '-';
    const entry = german.get(tail) ?? (hyphen ? english.get(tail) : undefined);
    if (entry !== undefined && (hyphen || (entry.compounds && at > 2))) return entry;
  }
  return null;
}

/**
 * What a noun tells where it stands for a person by role: "Kreml-Sprecherin", "Außenministers", "spokeswoman".
 *
 * @param word - a single word as printed; compounds are known by their head
 * @returns null for a word that is no role
 */
export const roleWord = memoize(find);
