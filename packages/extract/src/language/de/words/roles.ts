import { entries, groups } from '../../../core/word-list.ts';

/** Endings of role nouns whose plural and genitive both end in -s: "die Regierungschefs". Lower case. */
export const PLURALS_IN_S = entries('chef fan premier scheich clown');

/**
 * Masculine role nouns. The feminine form adds -in. `*` marks a noun that can also be the last part of a compound:
 * "Außenminister".
 */
export const REGULAR_ROLES = entries(`
  laudator *minister *kanzler *präsident *sprecher *chef *sekretär *senator *gouverneur *bürgermeister *botschafter *general
  *oberst *offizier *kommandeur *kommissar *richter *leiter *direktor *experte *professor *forscher
  *wissenschaftler *journalist *reporter *autor *schriftsteller *trainer *spieler *torwart *könig *prinz *bischof
  *premier *führer *politiker *kollege *diplomat *aktivist *ökonom *analyst *manager *unternehmer *gründer *händler
  *polizist *ermittler *zeuge *lehrer *schüler *student *bewohner *sänger *schauspieler *regisseur *musiker
  *künstler *pilot *fahrer *berater *vertreter *kandidat *meister *inhaber *redakteur *historiker *meteorologe
  *geologe *soziologe *psychologe *biologe *virologe *theologe *astronom *physiker *ingenieur *arbeiter
  *mitarbeiter *gewerkschafter *besitzer *betreiber *bauer *soldat *rebell *demonstrant *teilnehmer *gegner
  *kritiker *anhänger *beobachter *inspekteur *inspektor *koordinator *moderator *verteidiger *kläger *mediziner
  *therapeut *statistiker *jurist *verleger *designer *architekt *entwickler *informatiker *präfekt *konsul *sieger
  *gewinner *weltmeister *stürmer *kapitän *läufer *schwimmer *manager *funktionär *vorgänger *nachfolger
  *stellvertreter *patriarch *rabbiner *imam *mufti *scheich *emir *sultan *ayatollah *kaiser *zar *herzog *graf
  *fürst *baron *lord *admiral *major *hauptmann *leutnant *feldwebel *abt *pater *pfarrer *priester *dekan *rektor
  *intendant *dirigent *kurator *detektiv *fahnder *häuptling *landrat *stadtrat *premierminister *finanzier
  *investor *aktionär *banker *bankier *broker *volkswirt *landwirt *förster *jäger *retter *feuerwehrmann
  *angreifer *attentäter *täter *terrorist *entführer *häftling *spion *agent *dolmetscher *übersetzer *blogger
  *youtuber *influencer *fotograf *komponist *poet *dichter *philosoph *nobelpreisträger *preisträger *bürger
  *wähler *anwohner *nachbar *passant *urlauber *tourist *passagier *patient *rentner *verbraucher *nutzer *kunde
  *freund *partner gast fahrgast hotelgast stammgast ehrengast stargast fluggast talkgast studiogast badegast kurgast messegast staatsgast dauergast festgast urlaubsgast hochzeitsgast partygast überraschungsgast gastgeber *anführer *machthaber *herrscher *diktator *staatsmann *chronist *ratgeber *organisator
  *veranstalter *initiator *vermittler *unterhändler *gesandter *beamter *vize *ombudsmann *amtsträger *amtskollege
  *konkurrent *rivale *scherge *helfer *verbrecher *mörder *räuber *einbrecher *betrüger *schmuggler *erpresser *hochstapler *dieb *korrespondent *dozent *schützer *prediger
  *berichterstatter *sonderermittler *chirurg *prokurist *notar *makler *wirt *koch *bäcker *metzger *handwerker
  *lotse *hacker *fan *informant *gutachter *urheber *analytiker *stratege *kämmerer *wortführer *vorsitzer
  *schiedsrichter *kämpfer *milizionär *separatist *extremist *islamist *schütze *raumfahrer *astronaut
  *kosmonaut *ökologe *zoologe *botaniker *chemiker *mathematiker *prozessbeobachter *unterzeichner *küster *mesner
  *kantor *organist *coach *prüfer *eigentümer *pächter *mieter *vermieter *züchter *imker *winzer *gastronom
  *hotelier *wärter *verkäufer *referent *dezernent *sanitäter *wanderer *erzieher *pfleger *parlamentarier
  *vorsteher *konservator *restaurator *kustos *pädagoge *spediteur *reeder *bauherr *herausforderer mitbewerber wettbewerber mitstreiter bewerber bandleader teamleader *hüter
  *mönch *ausländer *repräsentant *zuschauer *kenner neider *kommandant *techniker *mechaniker *elektriker
  *programmierer *apotheker *hausmeister *betreuer *seelsorger *diakon *vikar *sozialarbeiter *autofahrer *radfahrer
  *biathlet *athlet *sprinter *segler *kletterer *torjäger *rezensent lektor *bibliothekar *archivar
  *archäologe *ethnologe *politologe *kriminologe *pathologe *kardiologe *onkologe *epidemiologe *immunologe *neurologe
  *vulkanologe *radiologe *urologe *ornithologe *paläontologe *anthropologe *dermatologe *toxikologe *glaziologe *ozeanologe
  *mineraloge *gerontologe *mykologe *musikologe *philologe *neonatologe *hämatologe *diabetologe *pneumologe
  *hydrologe *seismologe *klimatologe *gynäkologe *publizist *kolumnist *essayist *karikaturist *pianist *cellist
  *bassist *gitarrist *schlagzeuger *tänzer *choreograf *bildhauer *grafiker *illustrator *dramaturg *produzent
  *trommler *verleger *seemann *zimmerer *dachdecker *linguist *immobilienmakler *makler *rettungsschwimmer *pendler
  *wart *aufseher *geograf *klempner *tischler *maurer *schlosser *schreiner *taucher *matrose *platzwart
  *chorleiter *geiger *maler *planer *statiker *buchhalter *kassierer *schatzmeister *treuhänder
  *insolvenzverwalter *verwalter *lokführer *zugbegleiter *schaffner *kellner *friseur *tierarzt *schornsteinfeger
  *goldschmied *silberschmied *bestatter *florist *konditor *bergsteiger *uhrmacher *schuhmacher *filmemacher *liedermacher
  *geigenbauer *orgelbauer *bootsbauer *instrumentenbauer *puppenspieler *tatortreiniger *zauberer *akrobat *clown
  *kabarettist *komiker *humorist *satiriker *flötist *trompeter *posaunist *saxofonist *harfenist *violinist *tenor
  *sopranist *rapper *modemacher *modedesigner *laborant *optiker *heilpraktiker *logopäde *bademeister *steward
  *flugbegleiter *bergführer *reiseführer *skilehrer *stuntman *boxer *ringer *fechter *turner *golfer *surfer *ruderer
  *handballer *fußballer *basketballer *volleyballer *torhüter *springreiter *dressurreiter *skispringer *rodler
  *wachtmeister *brandmeister *erfinder *entdecker *falkner *drechsler *keramiker *glasbläser *sattler *kürschner
  *sommelier *barkeeper *fotomodell *fotomodel *insasse *flüchtling *neffe *onkel *hundetrainer *tierpfleger *altenpfleger *krankenpfleger *dompteur
  *milliardär *millionär *feminist`);

/**
 * Role nouns with irregular forms. An entry is the lemma with its gender (`m`, `f` or no mark), followed by the forms.
 * `+` marks a plural form. `*` marks a lemma whose forms can also be the last part of a compound.
 */
export const IRREGULAR_ROLES = groups(`
  *anwalt:m anwalt anwalts anwaltes +anwälte +anwälten;
  *anwalt:f anwältin +anwältinnen;
  *arzt:m arzt arztes +ärzte +ärzten;
  *arzt:f ärztin +ärztinnen;
  *experte:f expertin +expertinnen;
  *zeuge:f zeugin +zeuginnen;
  *kollege:f kollegin +kolleginnen;
  *kunde:f kundin +kundinnen;
  *bauer:f bäuerin +bäuerinnen;
  *graf:f gräfin;
  *bischof:f bischöfin +bischöfinnen;
  *abt:f äbtissin;
  papst:m papst papstes papsts;
  *beamter:f beamtin +beamtinnen;
  *prinz:f prinzessin;
  *sprecher sprecherteam;
  mann:m mann mannes manns +männer +männern;
  frau:f frau +frauen;
  *mann:m geschäftsmann fachmann obmann staatsmann kaufmann +fachleute +fachleuten;
  *frau:f geschäftsfrau fachfrau obfrau kauffrau amtsfrau;
  *tochter:f tochter +töchter +töchtern;
  *sohn:m sohn sohnes sohns +söhne +söhnen;
  *vater:m vater vaters +väter +vätern;
  *mutter:f mutter +mütter +müttern;
  *bruder:m bruder bruders +brüder +brüdern;
  *schwester:f schwester +schwestern;
  *ehefrau:f ehefrau +ehefrauen;
  *krankenpflegerin:f krankenschwester +krankenschwestern kinderkrankenschwester;
  *ordensfrau:f ordensschwester +ordensschwestern;
  *pflegerin:f oberschwester stationsschwester gemeindeschwester;
  *flugbegleiterin:f stewardess +stewardessen;
  *feuerwehrkraft:f feuerwehrfrau +feuerwehrfrauen;
  witwe:f witwe +witwen;
  *ehemann:m ehemann ehemannes;
  junge:m junge jungen;
  mädchen:f mädchens mädchen;
  *rat:f landrätin stadträtin gemeinderätin rätin;
  *frau:f torfrau ordensfrau +torfrauen +ordensfrauen;
  *star star stars +stars;
  *profi profi profis +profis;
  *hebamme:f hebamme +hebammen;
  *geisel:f geisel +geiseln;
  *nichte:f nichte +nichten;
  *tante:f tante +tanten;
  *nonne:f nonne +nonnen;
  *mitglied mitglied mitglieds mitgliedes +mitglieder +mitgliedern;
`);

/** Role nouns that are inflected like adjectives: "der Vorsitzende, ein Vorsitzender, die Vorsitzenden". */
export const ADJECTIVAL_ROLES = entries(`
  *vorsitzende *abgeordnete *beauftragte *angestellte *bedienstete *gesandte *verantwortliche *bevollmächtigte
  *delegierte *angeklagte *beschuldigte *verdächtige *überlebende *betroffene *angehörige *verletzte *beamte
  *reisende *inhaftierte *gefangene *tatverdächtige *sachverständige *oppositionelle *vertraute *verwandte
  *verurteilte *geistliche *unparteiische *freiwillige *intellektuelle *jugendliche *protestierende *streikende
  *beschäftigte *geschworene *hinterbliebene *verbündete *studierende *forschende *kranke *arbeitslose *erwachsene *obdachlose *behinderte
`);

/** Matches compounds that name companies or things: "Autobauer", "Weltmarktführer", "Maschinenbauer", "Fahrzeuge", "Lautsprecher". */
export const NOT_ROLES =
  /marktführers?$|^(?:auto|(?:land|bau|textil|druck)?maschinen|flugzeug|schiff|anlagen|motoren|waffen|bahn|panzer|küchen).*bauers?$|(?:netz|kraftwerks|bahn|flughafen|mobilfunk|pipeline)-?betreibers?$|^(?!enkel|stief|pflege|adoptiv|schwieger|kaiser|königs|kanzler|präsidenten|bauern|arzt).+tochter$|(?:fahr|flug|werk|feuer|spiel|schlag|strick|bett)zeuge[ns]?$|lautsprecher[ns]?$|(?:halb|blitzab|strick|^ton)leiter[ns]?$|auto-?pilot(?:en)?$|(?:rüstungs|stahl|waffen|auto|strom|öl|gas|chip|energie|lebensmittel|getränke|stahl|aluminium|zement|papier|möbel)-?produzent(?:en)?$|schraubenmuttern?$/su;

/** Endings of weak masculine nouns. Entries are patterns. */
export const WEAK_ENDINGS = entries(
  'ist ent ant at om graf naut ilot osoph aut arch uer ekt yst ebell prinz fürst irurg',
);

/**
 * Adjectives that change an office, without their ending: "ehemaliger Minister", "stellvertretende Leiterin",
 * "mutmaßlicher Kriegsverbrecher", "Regierender Bürgermeister".
 */
export const OFFICE_ADJECTIVES = entries(`
  vorsitzend
  ehemalig früher vormalig einstig stellvertretend parlamentarisch kommissarisch geschäftsführend designiert emeritiert
  künftig zukünftig scheidend bisherig regierend
  mutmaßlich angeblich vermeintlich selbsternannt sogenannt
`);

/** English roles with several words that occur before names in German texts. Case-sensitive. */
export const ENGLISH_ROLES = entries(`
  Chief_Executive Chief_Executive_Officer Chief_Financial_Officer Chief_Operating_Officer Chief_Technology_Officer
  Chief_Information_Officer Chief_Justice Chief_Minister Chief_Inspector Chief_Superintendent Vice_President
  General_Manager Managing_Director Executive_Director Executive_Producer Creative_Director Art_Director
  Senior_Analyst Senior_Manager Senior_Consultant Attorney_General Deputy_Sheriff Prime_Minister Project_Manager
  Product_Manager Police_Chief Sales_Manager Police_Commissioner District_Attorney Assistant_Manager Team_Manager
`);
