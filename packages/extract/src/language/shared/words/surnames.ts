import { entries, marked } from '../../../core/word-list.ts';

/** Very common surnames. The same surname with a different first name is probably a different person. */
export const COMMON_SURNAMES = entries(`
  müller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz hoffmann schäfer koch bauer
  richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause
  lehmann köhler herrmann könig walter huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel
  smith jones johnson williams brown taylor davies wilson evans thomas roberts miller davis moore anderson jackson
  white harris martin thompson lewis lee kim li wang nguyen garcía gonzález rodríguez fernández lópez sánchez silva
  iwanow ivanov petrow petrov
`);

/**
 * Other common surnames. They are so common that several public figures can share such a surname and a first name.
 * Within one article, the same surname still refers to the same person.
 */
export const FREQUENT_SURNAMES = entries(`
  albrecht arnold bergmann berger baumann beck böhm brandt busch dietrich engel franke friedrich graf groß günther haas
  heinrich horn jäger kraus krämer kuhn kühn lorenz ludwig otto peters pfeiffer pohl roth sauer schreiber schuhmacher
  schulte schulze schumacher schuster seidel simon sommer stein thomas vogt voigt winkler winter ziegler keller frank
  adams allen bailey baker bell bennett brooks butler campbell carter clark clarke collins cook cooper cox davies edwards
  green gray hall hill howard hughes james jenkins kelly king marshall mitchell morgan morris murphy murray nelson
  o'brien o'connor o'neill parker patel phillips powell price reed reid richardson rogers ross ryan scott shaw simpson
  stewart sullivan turner walker ward watson webb wells wood wright young
  aksoy arslan aslan aydın bulut çelik çetin demir doğan erdoğan güneş kaplan kara kaya kılıç koç korkmaz kurt özdemir
  öztürk polat şahin yavuz yıldırım yıldız yılmaz
  abdullah ahmad ahmed akhtar ali begum hasan hassan hussain hussein ibrahim iqbal khan mahmoud malik mohamed mohammed
  omar rahman saleh salem shah sharma singh yousef
  adeyemi okafor mensah moyo ndiaye diallo traoré keita dlamini nkosi
  álvarez castillo castro cruz díaz flores gómez gutiérrez hernández jiménez martínez mendoza morales moreno muñoz ortiz
  pérez ramírez ramos reyes rivera romero ruiz torres vargas vásquez costa ferreira oliveira pereira santos sousa souza
  bianchi colombo esposito ferrari ricci romano rossi russo bernard bertrand dubois durand laurent leroy martin moreau
  petit richard robert roux andersen andersson eriksson hansen johansson johansen jensen karlsson larsen larsson nielsen
  nilsson olsen olsson pedersen persson bakker de_jong jansen janssen de_vries horváth kovács nagy szabó tóth novák
  kowalski nowak wiśniewski popescu popov smirnow smirnov wolkow volkov
  chen huang liu wu yang zhang zhao zhou tanaka suzuki sato watanabe yamamoto park choi tran pham
`);

/** Particles inside a full name, in lower case: "von" and "der" in "von der Leyen". */
export const NAME_PARTICLES = entries(`
  von vom zu zum zur van der den de del della di da dos das du la le el al as ad bin ben ibn bint ter ten af av y e
  und abu abd
`);

/** Particles between a first name and a surname in running text. Case-sensitive. */
export const TEXT_PARTICLES = entries(`
  von van der den de di da del della al el bin ibn ben bint la le du dos ter zu zum zur
`);

/** The {@link TEXT_PARTICLES} that are also German prepositions. After a surname, they are not part of the name. */
export const PREPOSITION_PARTICLES = entries('von zu zum zur');

/** The {@link PREPOSITION_PARTICLES} that contain an article. They are rare in names and only follow a first name. */
export const CONTRACTED_PARTICLES = entries('zum zur');

/** The first particles of Dutch names. */
export const DUTCH_PARTICLES = entries('van');

/**
 * Words that belong to the Irish surname after them: "Ó Catháin", which is also printed "O'Cathain" and "O Cathain".
 * Case-sensitive.
 */
export const IRISH_PREFIXES = entries('Ó Ò O');

/** Particles inside the name of an author in a byline. Case-sensitive. */
export const AUTHOR_PARTICLES = entries('von van der den de di da del al zu');

/**
 * Words that are only particles after another particle, such as "der" in "von der". In other positions, they are
 * articles.
 */
export const SECOND_PARTICLES = entries('der den das');

/**
 * Particles that can occur between a title and a surname: "Präsident van der Meulen". Entries are lower-case patterns.
 */
export const SURNAME_PARTICLES = entries('v[ao]n de[rnl]? zu zum zur ter la');

/** Prefixes of Arabic surnames that are followed by a hyphen: "al" in "al-Assad". */
export const ARABIC_PREFIXES = entries('al el ad as ul ed ibn bin az an at asch ash esch esh');

/** Suffixes that distinguish people with the same name, such as "Jr.". The mark of an entry is its normalized form. */
export const GENERATIONS = marked(
  'sen:SEN sen.:SEN senior:SEN sr:SEN sr.:SEN jun:JUN jun.:JUN junior:JUN jr:JUN jr.:JUN',
);

/** Abbreviations after a name that distinguish people with the same name. Without the final period. */
export const GENERATION_SUFFIXES = entries('jun sen jr sr');

/** Words after a name that distinguish people with the same name. "Senior" can also belong to the next word. */
export const GENERATION_WORDS = entries('junior senior');

/** Chinese and Korean family names. German and English newspapers print them before the given name. */
export const FAMILY_FIRST = entries(`
  xi hu wen deng jiang mao zhu zhou liu wang zhang chen yang zhao huang wu sun ma li lin luo han park moon roh ban
  yoon choe kim
`);

/** Letters after a name that are not part of the name: "Simon Thackray KC". Case-sensitive. */
export const LETTERS_AFTER_NAME = entries('KC QC MP MEP MSP OBE CBE MBE MD PhD');

/** Rare letters after a name. In most texts, they have another meaning. Case-sensitive. */
export const RARE_LETTERS_AFTER_NAME = entries('TD JP RN');

/** Endings of names that are transliterated from another script. Entries are patterns. */
export const TRANSLITERATED_ENDINGS = entries(`
  sk[iy]j? skyy skiy [oe][wv] jew yev off [^aeiou]in ine enko itsch [yi]ch vi[cć] wili vili d[sz]e adeh nj?ahu nyahu
`);

/** Letter sequences that are typical of names transliterated from another script. */
export const TRANSLITERATED_LETTERS = entries('kh zh tsch dsch ou');

/** Beginnings of names with a capital letter inside: "McKay", "DeMint". */
export const INNER_CAPITALS = entries(
  'Mc Mac De Di Du Da Del Della Van Von Fitz Le La Lo St San El Al O Ben Ma Jo Mar Vander',
);

/** Titles of nobility that can occur between a first name and a surname with a particle. Case-sensitive. */
export const NOBLE_TITLES = entries(
  'Graf Gräfin Freiherr Freifrau Prinz Prinzessin Ritter Baron Baronin Fürst Fürstin Herzog Herzogin',
);

/** Common surnames that end in -s. This -s is not a genitive ending. Case-sensitive. */
export const SURNAMES_IN_S = entries(`
  Peters Roberts Williams Jones Davis Davies Evans Hughes Edwards Phillips Philipps Rogers Stevens Stephens Adams Yates
  Gates Brooks Collins Higgins Hopkins Jenkins Perkins Richards Simmons Sanders Saunders Matthews Michaels Myers Meyers
  Hayes Rhodes Parsons Reynolds Robbins Owens Fields Woods Wells Burns Daniels Morales Torres Flores Reyes Santos Ramos
  Cortés Cortes Peres Pires Vargas Rojas Dias Gomes Alves Nunes Rodrigues Fernandes Lopes Mendes Soares Tavares Neves
  Chaves Campos Matos Harms Behrens Ahrens Carstens Martens Mertens Jacobs Heinrichs Wilms Dierks Hinrichs Siemens Claas
  Papandreou Papadopoulos Karamanlis Tsipras Mitsotakis Varoufakis Papadakis Pappas Andrews Bates Bowles Briggs Childs
  Connors Cummings Dawes Ellis Ferris Francis Gibbs Giggs Gibbons Griffiths Harris Hicks Hobbs Hodges Holmes Howells
  Hutchins James Jeffries Keynes Kings Lewis Lucas Lyons Maas Mills Morris Moses Nichols Oates Parks Powers Prentiss
  Rawls Ross Sachs Sears Sims Skills Stevenson Stokes Summers Thomas Tibbs Timms Travis Walters Waters Watts Weeks Wilkins
  Kovacs Kovács Ennis Dykhus Janssens Wouters Willems Peeters Maes Claes Goossens Mathis Fuchs Sachs Luchs Niels Nils Cornelius Dreves
  Drewes Brandes Gerdes Lüders Lührs Menges Tönnies Tönjes Hermes Wolters Boes Kaas Haas Mais Reis Weis Kreis Theis Preis
  Kraus Mattes Tews
`);

/** Particles that are contracted with the surname: "d’Almeida". Entries are patterns. */
export const ELIDED_PARTICLES = entries('d de dell dall degl');

/** Endings of titles whose holders are named after a country: "Fürst Rainer von Monaco". Entries are patterns. */
export const RULERS = entries('fürst(?:in)? herzog(?:in)? prinz prinzessin');

/** Endings of surnames in -sen that look like German plurals: "Petersen". Entries are lower-case patterns. */
export const PATRONYMICS = entries(
  '(?:han|jan|jen|tian|ten|der|ter|ner|ker|per|ver|mer|lar|om|am|ol|iel|(?<!f)el|paul|ik|ck|nd|nk)sen',
);
