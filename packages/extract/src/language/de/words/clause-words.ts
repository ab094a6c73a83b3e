import { entries, words } from '../../../core/word-list.ts';

/** Conjunctions that introduce a quote: "sagte, dass …". */
export const THAT_WORDS = words('dass daß ob');

/** Conjunctions that begin a clause even if the comma is missing. */
export const SURE_CONJUNCTIONS = words('dass daß');

/** Words that refer to the source of the previous sentence. */
export const REFERRING_WORDS = words('demnach demzufolge');

/** Prepositions before what something is declared to be: "erklärte die Region zum Notstandsgebiet". */
export const DECLARING = words('zum zur');

/** Predicates that govern an infinitive: "Geräte, die fähig sind, … zu …". */
export const ABLE = words('fähig imstande befugt berechtigt verpflichtet gezwungen bereit gewillt');

/** Sources without an author that a speaker can cite: "Schätzungen zufolge seien es tausend". */
export const ESTIMATES = words('schätzungen berechnungen hochrechnungen');

/** Words at the start of a relative clause that reports what a source says: "Berichte, wonach …". */
export const RELATIVE_SOURCES = words('wonach demzufolge');

/** Relative pronouns before "zufolge": "zwei Hebammen, denen zufolge …". */
export const SOURCE_PRONOUNS = words('dem der denen');

/** Pronouns that refer to the previous sentence: "Dies teilte X mit." */
export const POINTING_PRONOUNS = words('dies das dieses');

/** Subjects of a sentence that can interrupt a report. They are pronouns for the speaker or for the report. */
export const ASIDE_SUBJECTS = words('er sie dies das dieses es');

/** Words that start a relative clause after a comma: "der Mann, der den Kiosk überfiel". */
export const RELATIVE_PRONOUNS = words('der die das den dem denen deren dessen');

/** Relative pronouns that cannot be the subject of their clause. */
export const OBLIQUE_RELATIVES = words('dem den denen deren dessen');

/** Modals for hearsay: "Er soll geflohen sein." */
export const HEARSAY_MODALS = words('soll sollen');

/** The pronoun of the first person. It does not occur in indirect speech. */
export const FIRST_PERSON = 'ich';

/** Possessives that speakers use for their own view: "meiner Meinung nach". */
export const SPEAKER_POSSESSIVES = words('meiner unserer deiner eurer');

/** Possessives for the view of somebody else: "seiner Meinung nach". */
export const THIRD_POSSESSIVES = words('seiner ihrer');

/** Words after "so" that show that no source follows: "so auch die Schule", "so viele wie nie". */
export const NOT_AFTER_SO = words('auch etwa viele wenige beispielsweise');

/** Words that continue a denied clause: "will nicht gehen, sondern „helfen“". */
export const OPPOSITION_STARTS = words('sondern');

/** Words before a quoted noun. They show that the noun is not a name but the speaker's expression: "ein „Skandal“". */
export const PREDICATE_STARTS = words('ein eine einen einem einer kein keine keinen keinem keiner als');

/** Pronouns that authors use for themselves. */
export const AUTHOR_PRONOUNS = words('ich wir');

/** Infinitives at the end of a perfect infinitive: "soll gesehen worden sein". */
export const PERFECT_INFINITIVES = words('sein haben');

/** Conjunctions that can also introduce a phrase: "als Grund gab X an". */
export const PHRASE_CONJUNCTIONS = words('als seit während bis sowie');

/** The words from {@link PHRASE_CONJUNCTIONS} that introduce a phrase unless the verb is at the end. */
export const PREPOSITION_CONJUNCTIONS = words('bis seit');

/** Conjunctions that can also be adverbs: "damit solle", "da sei". */
export const ADVERB_CONJUNCTIONS = words('damit da seitdem insofern wobei');

/** Words at the start of a clause that is not a quote: "um zu sparen", "so der Minister". */
export const NOT_QUOTE_STARTS = words('um ohne statt anstatt so');

/** Words at the start of a clause that does not belong to the previous cue noun: "die Forderung, so der Minister". */
export const NOT_AFTER_CUE_NOUN = words('um ohne so und aber');

/** Words after "bestehen" that show that it does not mean to insist: "Das Problem besteht darin, dass …". */
export const CONSISTING = words('darin daraus');

/** Pronouns that are objects after a verb: "droht ihr eine Strafe". */
export const DATIVE_PRONOUNS = words('ihr ihm ihnen ihn');

/** Words before a main clause that contrasts with a report: "…, doch X erklärte, …". */
export const CONTRASTS = words('doch aber jedoch allerdings hingegen dagegen während');

/** Words before a main clause to which a source phrase in it is limited: "…, und laut X wird gebaut". */
export const OWN_CLAUSE_STARTS: ReadonlySet<string> = new Set([...CONTRASTS, 'und', 'so']);

/** Words that say that a question has no answer: "Offen ist die Frage, ob …". */
export const OPEN_PREDICATES = words('offen ungeklärt unklar bleibt bleiben blieb stellt stellte');

/** Words after "wie" before an example: "wie zum Beispiel von X". */
export const EXAMPLES = words('zum_beispiel etwa beispielsweise');

/** Words before a judgment about a claim: "hält die Aussage, er habe gelogen, für falsch". */
export const JUDGMENT_STARTS = words('als für');

/** Question words that can also start a comment on the previous words: "…, was sich zeigt". */
export const COMMENT_QUESTION_WORDS = words('was wo wie wohin woher');

/** Words that start a comment on a quote: "…, womit er recht hat". */
export const COMMENT_STARTS = words('was wobei womit');

/** Words before a colon that announce what follows: "stellt sich so dar: …", "sieht wie folgt aus: …". */
export const ANNOUNCING = words('so folgt folgendermaßen folgendes');

/** Words before a comparison with "wie". */
export const COMPARING = words('so genauso ebenso solch solche solcher solches');

/** Words between a quote and its inverted cue: "…, so sagte X". */
export const BEFORE_INVERTED_CUE = words('so das dies');

/** Words after a verb that show that the clause continues the previous one: "…, fürchtet aber …". */
export const AFTER_CONTINUING_VERB = words('aber jedoch doch und');

/** Words at the start of a clause after a frame. They show that the clause does not continue the quote. */
export const NOT_CONTINUATION_STARTS = words('und wobei');

/** Coordinators before a second verb with the same subject: "X nannte … und rief … auf". */
export const SAME_SUBJECT_COORDINATORS = words('und aber sowie oder');

/** Coordinators before a second verb after an inserted clause: "…, und forderte, …". */
export const AFTER_INSERTION = words('und aber sowie');

/** Pronouns that are always the subject of the previous verb. */
export const SURE_SUBJECTS = words('er man');

/** Endings of adverbs. Adverbs are capitalized at the start of a sentence: "Unmissverständlich sagt …". */
export const ADVERB_ENDINGS = entries(
  'elang seits falls mals dings wegs wärts wärtig gemäß halber dessen gegenüber lich isch weise maßen tend rend',
);

/** Pronouns for the addressee of a passive cue: "ihm wurde vorgeworfen", "er wurde aufgefordert". */
export const ADDRESSEE_PRONOUNS = words('ihm ihr ihnen er sie');

/** Words that mean that something was not said: "wurde nicht genannt". */
export const NEGATIONS = words('nicht nie niemand kein keine keinen keiner keines keinem');

/** Pronouns for something that can be denied or admitted: "bestreitet das". */
export const DENIABLE_PRONOUNS = words('das dies es alles');

/** Prepositions that show that "verurteilen" means "to sentence": "verurteilte ihn zu …". */
export const SENTENCING_PREPOSITIONS = words('zu wegen zum zur');

/** Auxiliaries after which a participle describes a state: "war vorausgegangen". */
export const SEIN_FORMS = words('ist war waren sind');

/** Words before an infinitive. */
export const INFINITIVE_MARKERS = words('zu');

/** Conjunctions before a quotation that is a complete sentence. */
export const QUOTATION_JOINERS = words('und');

/** Words before the topic of a speech, or before its position: "sprach über das Wetter", "sprach sich dagegen aus". */
export const SPEECH_TOPICS = words(`
  von vom über für gegen davon darüber dafür dagegen wovon worüber sich zum zur zu an mit dazu als`);
