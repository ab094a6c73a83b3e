import type { HeadlineSense } from '../../../find/events/news-words.ts';

/** A pattern for offices. */
const OFFICE = `(?:(?:vice |deputy |prime )?(?:president|minister|manager|coach|chief|chairman|chairwoman|chair|chancellor|director|ambassador|mayor|bishop|secretary|captain|commissioner|ceo|editor|judge|deputy|successor))`;

/** Phrases in English headlines, each with the sense of the event that it describes. */
export const HEADLINE_SENSES: readonly HeadlineSense[] = [
  // Court cases: "Supreme Court to hear strike case", "Top court weighs election law".
  {
    sense: 'HEARING',
    pattern:
      /\b(?:court|judges|justices|tribunal) (?:(?:is |are |agrees? )?to (?:hear|weigh|decide|consider|review|rule on)) /iu,
    planned: true,
    whole: true,
  },
  {
    sense: 'HEARING',
    pattern: /\b(?:court|judges|justices|tribunal) (?:hears?|heard|weighs?|weighed|considers?|considered) /iu,
    whole: true,
  },
  // Verdicts on votes: "Court overturns referendum", "Judge voids mayoral election".
  {
    sense: 'VERDICT',
    pattern:
      /\b(?:court|judges?|tribunal) (?:overturn|annul|void|invalidate|strike down|strikes down|struck down|nullifi?e?|nullify|uphold|block)(?:s|ed|es)? (?:[\p{L}-]+ ){0,3}(?:referendum|election|vote|ballot|poll)(?: results?)?\b(?! (?:law|rules?|bill|case|act))/iu,
    whole: true,
  },
  // Hearings in a parliament: "Ferry boss grilled by lawmakers over sinking", "Krall apologises for crash at hearing".
  {
    sense: 'HEARING',
    pattern:
      /\b(?:grilled|questioned|quizzed|testif(?:y|ies|ied)|apologi[sz](?:es|ed)|faces? (?:questions|grilling))\b.*\b(?:lawmakers|senators|mps|committee|parliament|congress|hearing|inquiry|panel)\b|\b(?:lawmakers|senators|mps|committee|panel) (?:grill|grills|grilled|question|questions|questioned|quiz|quizzes|quizzed)\b/iu,
    whole: true,
  },
  // Openings: "New tram line opens in Talford".
  {
    sense: 'OPENING',
    pattern:
      /\b(?:line|bridge|station|tunnel|road|bypass|motorway|museum|library|hospital|school|park|terminal|stadium|pool|theat(?:re|er)|cent(?:re|er)|gallery|store|ferry|route) (?:(?:finally|officially) )?(?:re)?(?:opens|opened)\b(?! fire)/iu,
    whole: true,
  },
  // Draws: "Late goal rescues point for Moorfield".
  {
    sense: 'MATCH',
    pattern:
      /\b(?:rescues?|rescued|salvages?|salvaged|earns?|earned|snatch(?:es|ed)?|grabs?|grabbed|secures?|secured) (?:a |the )?(?:[\p{L}-]+ )?(?:point|draw)\b|\b(?:draw|drew|held|draws) (?:\d-\d|with|at home)\b/iu,
    whole: true,
  },
  // Interest rates: "Central bank cuts interest rates".
  {
    sense: 'DECISION',
    pattern:
      /\b(?:ecb|fed|federal reserve|boe|bank of \p{L}+|central bank|riksbank)\b.* (?:cuts?|raises?|raised|lifts?|hikes?|holds?|held|leaves?|left|keeps?|kept|lowers?|lowered) .*\b(?:rates?)\b/iu,
    whole: true,
  },
  // Referendums: "Voters in Norland reject constitution".
  {
    sense: 'VOTE',
    pattern:
      /\b(?:voters|citizens|electorate)\b.* (?:rejects?|rejected|approves?|approved|backs?|backed|vote (?:for|against|to|in))\b/iu,
    whole: true,
  },
  // Shootings: "Gunman wounds three in Talford".
  {
    sense: 'SHOOTING',
    pattern:
      /\b(?:gunm[ae]n|shooter|sniper)\b.* (?:wounds?|wounded|injures?|injured)\b(?!.*\b(?:jailed|sentenced|charged|trial|court)\b)/iu,
    whole: true,
  },
  // Collisions: "Fourteen hurt as train hits truck".
  {
    sense: 'CRASH',
    pattern:
      /\b(?:train|bus|coach|lorry|truck|car|van|tram|plane|jet|boat|ship|ferry|minibus|motorcycle|motorbike)\b (?:hits?|strikes?|struck|rams?|rammed|ploughs?|ploughed|plows?|plowed|slams?|slammed|collides?|collided|overturns?|overturned|derails?|derailed)\b(?!.*\b(?:record|market|road again|strike)\b)/iu,
  },
  // Power cuts: "Power cut leaves thousands in the dark".
  { sense: 'OUTAGE', pattern: /\bpower (?:cuts?|outages?|failures?)\b|\bblackouts?\b/iu, whole: true },
  // Medals: "Krall wins gold in Oslo sprint".
  {
    sense: 'VICTORY',
    pattern:
      /^(?!.*\b(?:thie(?:f|ves)|burglars?|robbers?|raiders?|looters?|heist|stolen)\b).*\b(?:wins?|won|takes?|took|claims?|claimed|storms? to|grabs?) (?:[\p{L}\d'’-]+ ){0,3}(?:gold|silver|bronze)\b(?! (?:bars?|coins?|mine|price|hoard|treasures?|jewel\p{L}*|necklaces?))/iu,
    whole: true,
  },
  // Resignations: "Hospital chief steps down after report".
  {
    sense: 'RESIGNATION',
    pattern: /\b(?:steps|stands|stood|stepped) down(?:$| (?:as|after|amid|over|from|following)\b)/iu,
  },
  // Pleas: "Not-guilty plea from accused".
  { sense: 'PLEA', pattern: /\b(?:not[- ])?guilty plea\b|\b(?:enters?|entered) (?:a )?plea\b/iu },
  // Prizes: "Moorfield drama wins top prize at film festival".
  {
    sense: 'CEREMONY',
    pattern:
      /\b(?:wins?|won|takes|took|scoops?|scooped|receives?|received|awarded|gets) (?:[\p{L}\d'’-]+ ){0,4}(?:prize|award|oscar|emmy|grammy|bafta)\b/iu,
    whole: true,
  },
  // Matches: "Moorfield host Talford in cup tie".
  {
    sense: 'MATCH',
    pattern:
      /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:hosts?|faces?|takes? on|welcomes?|visits?|travels? to) (?:\p{Lu}[\p{L}'’-]+ ){1,3}.*\b(?:cup|tie|league|derby|final|semi-final|play-off|qualifier|friendly|match|game)\b/u,
    whole: true,
  },
  // Confirmations: "Senate confirms Krall as trade secretary".
  { sense: 'APPOINTMENT', pattern: /\bconfirm(?:s|ed)? (?:\p{Lu}[\p{L}.'’-]* ){1,3}as\b/u },
  // Scams: "Pensioner loses savings to phone scammers".
  {
    sense: 'CRIME',
    pattern:
      /\b(?:scammers?|fraudsters?|conm[ae]n|con artists?)\b(?!.*\b(?:jailed|sentenced|convicted|charged|arrested|trial|court|warn\p{L}*)\b)/iu,
    whole: true,
  },
  // Refusals: "Krall refuses to resign", "Mayor rules out resigning", "Krall will not resign".
  {
    sense: 'REJECTION',
    pattern:
      /\b(?:refuse|decline)[sd]? to |\b(?:rules?|ruled) out |\b(?:will|would|won[’']t|does|do)(?: not)? (?:resign|quit|step down)\b(?<=not \p{L}+(?: down)?|won[’']t \p{L}+(?: down)?)|\breject(?:s|ed)? (?:calls?|demands?)\b/iu,
  },
  // Appointments: "Governor names deputy", "Krall named manager of Moorfield", "Krall becomes mayor".
  {
    sense: 'APPOINTMENT',
    pattern: new RegExp(
      String.raw`\b(?:names|named|appoints|appointed|becomes|hired as|confirmed as) (?:[\p{L}.'’-]+ ){0,4}?(?:as )?(?:its |his |her |their )?(?:new |next |first |interim )?${OFFICE}\b`,
      'iu',
    ),
  },
  // Verdicts: "Supreme Court annuls law", "Judge throws out lawsuit", "Two years in jail".
  {
    sense: 'VERDICT',
    pattern:
      /\b(?:court|judge|tribunal)\b.* (?:annuls?|annulled|strikes? down|struck down|overturns?|overturned|upholds?|upheld|rules?|ruled|throws? out|threw out|dismiss(?:es|ed)|quash(?:es|ed)?|finds?|found|blocks?|blocked|bans?|banned|halts?|halted|rejects?|rejected)\b|\b(?:court|judge|jury|tribunal)\b.* (?:imposes?|imposed|hands? down|handed down) (?:[\p{L}-]+ ){0,4}(?:sentences?|terms?)\b|\b(?:not guilty|guilty|cleared|acquitted) (?:of|in|over)\b|\b(?:gets?|given|jailed for) (?:(?:\p{L}+|\d+) (?:years?|months?)|life)\b/iu,
  },
  { sense: 'ARREST', pattern: /\b(?:held|detained|nabbed|in custody) (?:over|after|for|on suspicion)\b/iu },
  {
    sense: 'FREEING',
    pattern:
      /\b(?:freed|walks? free|set free|released (?:from (?:jail|prison|custody)|on bail|without charge)|granted bail)\b/iu,
  },
  // Purchases: "Harcourt to buy battery maker for 420 million euros", "Harcourt acquires rival".
  {
    sense: 'PURCHASE',
    pattern:
      /\b(?:to buy|buys|agree[sd]? to buy)\b.*\b(?:stake|rival|maker|group|firm|company|chain|bank|business|unit|[mb]illion|[mb]n)\b/iu,
  },
  {
    sense: 'MERGER',
    pattern:
      /\b(?:to take over|takes over|acquires|to acquire|agree[sd]? to acquire)\b(?! as\b).*\b(?:stake|rival|maker|group|firm|company|chain|bank|business|unit|[mb]illion|[mb]n)\b|^(?:\p{Lu}[\p{L}\d&-]+ ){1,2}acquires \p{Lu}/u,
  },
  // New laws: "Parliament passes forest law".
  {
    sense: 'ENACTMENT',
    pattern:
      /\b(?:parliament|senate|congress|assembly|house|bundestag|knesset)\b.* pass(?:es|ed) (?:[\p{L}-]+ )*(?:law|bill|act)\b/iu,
  },
  // Verdicts on appeals: "Krall appeal against sentence thrown out".
  {
    sense: 'VERDICT',
    pattern: /\bappeal\b.* (?:thrown out|rejected|dismissed|upheld|granted)$|\b(?:loses?|lost|wins?|won) appeal\b/iu,
  },
  // Agreements: "Norland and Karalia reach ferry deal".
  {
    sense: 'AGREEMENT',
    pattern:
      /\b(?:reach|reaches|reached|strike|strikes|struck|seal|seals|sealed|agree|agrees|agreed)(?: on| to)? (?:[\p{L}-]+ ){0,4}(?:deal|agreement|pact|treaty|accord|truce)\b/iu,
  },
  // Ends of agreements: "Norland lets grain deal lapse".
  {
    sense: 'ENDING',
    pattern:
      /\b(?:deal|agreement|pact|treaty|accord|truce)\b.* (?:lapses?|expires?|expired|runs? out)\b|\blets? (?:[\p{L}-]+ ){0,3}(?:deal|agreement|pact|treaty|accord|truce) (?:lapse|expire)\b/iu,
    whole: true,
  },
  // Ships: "Linde afloat again after six days".
  {
    sense: 'RESCUE',
    pattern: /\b(?:afloat again|refloated|floats? again|floated free|freed from (?:sandbank|canal|shore))\b/iu,
  },
  // Thefts: "Thieves take paintings from museum".
  {
    sense: 'THEFT',
    pattern:
      /^(?!.*\b(?:jailed|sentenced|convicted|arrested|charged|caught|court|trial|guilty)\b).*\b(?:thieves|burglars|robbers|gang)\b.* (?:take|took|steal|stole|grab|make off)\b/iu,
    whole: true,
  },
  // Bankruptcies: "Harcourt files for bankruptcy".
  {
    sense: 'BANKRUPTCY',
    pattern:
      /\bfil(?:es?|ed|ing) for (?:bankruptcy|insolvency)\b|\b(?:into|enters?|entered) administration\b|\b(?:goes|went|gone|declared) bankrupt\b/iu,
  },
  // Obituaries: "Tributes paid to painter Ina Krall".
  {
    sense: 'DEATH',
    pattern:
      /^(?:[\p{L}'’-]+ ){0,3}(?:[Tt]ributes? (?:paid |pour in |flood in )?(?:to|for)|mourns?) (?!.*\b(?:victims?|dead|killed|children)\b)(?:[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$/u,
    lead: /\bdied\b/u,
    vague: true,
  },
  { sense: 'MEMORIAL', pattern: /\b(?:mourns?|mourned|pays? tribute)\b/iu },
  { sense: 'LAWSUIT', pattern: /\b(?:files?|filed) (?:a )?(?:law)?suit\b|\bsues\b/iu },
  // Warrants: "Arrest warrant issued for Krall".
  {
    sense: 'ARREST',
    pattern:
      /\barrest warrants?\b(?! (?:lifted|withdrawn|quashed|cancelled|rejected))|\bissues? (?:an? )?warrants? for\b/iu,
  },
  // Fighting: "Fighting resumes in Moorland".
  {
    sense: 'WAR',
    pattern:
      /\b(?:fighting|heavy fighting|hostilities) (?:resumes?|resumed|erupts?|erupted|breaks? out|broke out|flares?|flared|rages?|escalates?)\b/iu,
  },
  // Job cuts: "Harcourt slashes 900 jobs".
  {
    sense: 'CUT',
    pattern:
      /\b(?:cuts?|cutting|sheds?|slash(?:es)?|ax(?:es?)?|axing|eliminates?) (?:[\p{L}\d,%-]+ ){0,5}(?:jobs|positions|workforce|staff)\b(?! (?:costs?|pay|bonus))/iu,
    planned: true,
  },
  { sense: 'CUT', pattern: /\b(?:lays?|laid) off (?:\d|thousands|hundreds|workers|staff|a )/iu },
  // Closures: "Harcourt closes plant in Derby".
  {
    sense: 'CLOSURE',
    pattern:
      /\b(?:closes|shuts|to close|to shut|shutting|closing) (?:down )?(?:its |their |the |last |two |three |\d+ )*(?:[\p{L}-]+ )?(?:plants?|factory|factories|mill|branches|shipyard|smelter|mine|hospital)\b/iu,
    planned: true,
  },
  {
    sense: 'SANCTION',
    pattern: /\b(?:impose[sd]?|slaps?|slapped|agrees?|announces?) (?:[\p{L}-]+ ){0,2}sanctions\b/iu,
  },
  // Presentations: "Krall presents budget".
  {
    sense: 'PUBLICATION',
    pattern:
      /\b(?:presents?|presented|unveils?|unveiled|outlines?|publishes|published) (?:[\p{L}\d-]+ ){0,4}(?:budget|plans?|report|strategy|manifesto)\b/iu,
  },
  // New products: "Nordwerk presents electric bus in Talford".
  {
    sense: 'LAUNCH',
    pattern:
      /\b(?:presents?|presented|shows? off|showed off|unveils?|unveiled) (?:(?!(?:from|for|of|on|in|at|to) )[\p{L}\d'’-]+ ){0,4}(?:cars?|bus(?:es)?|trucks?|vans?|SUVs?|motorbikes?|scooters?|trains?|trams?|smartphones?|phones?|laptops?|tablets?|consoles?|chips?|processors?)(?=$|[,:;]| (?:in|at|to|for|with|on|by|after|ahead|amid|as)\b)/iu,
  },
  // Bombs: "Roadside bomb hits convoy", "Car bomb targets market".
  {
    sense: 'BOMBING',
    pattern:
      /\b(?:(?:roadside|car|truck|suicide|nail|parcel|letter|pipe|petrol|fertili[sz]er) bombs?|suicide bombers?|landmines?) (?:hits?|strikes?|targets?|targeted|explodes?|exploded|destroys?|destroyed|rips through|tears through|goes off|went off)\b/iu,
    whole: true,
  },
  // Transfers: "Striker Krall joins Moorfield".
  {
    sense: 'TRANSFER',
    pattern:
      /\b(?:striker|goalkeeper|keeper|midfielder|defender|winger|forward|captain|playmaker|quarterback)\b.* (?:joins|signs for|signs with|moves to|leaves for)\b/iu,
  },
  // Fights: "Krall knocks out Quill to keep title".
  {
    sense: 'VICTORY',
    pattern: /\b(?:knocks? out|knocked out|stops|outpoints) .*\b(?:title|titles|belts?|crown|bout|rounds?)\b/iu,
  },
  {
    sense: 'DEFEAT',
    pattern:
      /\b(?:crash(?:es|ed)?|bow(?:s|ed)?|knocked|dumped) out of (?:the )?(?:[\p{L}-]+ ){0,2}(?:cup|league|tournament|open|championships?)\b/iu,
  },
  {
    sense: 'APPOINTMENT',
    pattern: /\bnamed (?:as )?(?:the |new )*(?:head|leader|boss|editor)\b|^(?:\p{Lu}[\p{L}'’-]+ ){1,3}to lead \p{Lu}/u,
  },
  {
    sense: 'FLOOD',
    pattern:
      /^(?:flash |severe |heavy )?floods? (?:force|forces|drive|displace|displaces|hit|hits|submerge|cut off)\b/iu,
  },
  // Meetings: "Leaders gather in Geneva".
  {
    sense: 'MEETING',
    pattern: /\b(?:leaders|ministers|presidents|chiefs) (?:gather|meet|convene) (?:in|at|for)\b/iu,
    vague: true,
  },
  {
    sense: 'ELECTION',
    pattern:
      /\b(?:wins?|won) (?:[\p{L}-]+ ){0,2}(?:re-election|reelection|second term|third term|mayoral race|vote|runoff|run-off)\b|\bre-?elected\b|\b(?:stays|remains|returned as) mayor\b|\b(?:leads?|ahead|wins?|unseats?|ousts?|concedes?)\b.*\b(?:mayor|mayoral race|presidential race|governor[’']?s? race|gubernatorial race|senate race)\b/iu,
    vague: true,
  },
  { sense: 'RESIGNATION', pattern: /\b(?:quits|bows out|calls it quits|steps aside)\b/iu, vague: true },
  // Recovered things: "Stolen painting found in Antwerp".
  {
    sense: 'DISCOVERY',
    pattern: /\b(?:stolen|missing|lost) (?:[\p{L}\d-]+ ){1,4}(?:found|recovered|resurfaces|turns up)\b/iu,
  },
  // Court appearances: "Former teacher in court over stolen funds".
  {
    sense: 'HEARING',
    pattern:
      /\b(?:(?:appears?|appeared) )?in (?:court|(?:the )?dock)\b(?=$| (?:over|accused|charged|after|on|for)\b)/iu,
  },
  // Elections: "Newcomer wins school board race", "Talford to vote on May 3".
  {
    sense: 'ELECTION',
    pattern:
      /\b(?:wins?|won|takes|took) (?:[\p{L}.'’-]+ ){0,4}(?:board|council|mayoral|mayor[’']?s?|senate|house|congress\p{L}*|presidential|governor[’']?s?|sheriff[’']?s?) (?:race|seat|election|primary|runoff|run-off|office)\b/iu,
    whole: true,
  },
  {
    sense: 'ELECTION',
    pattern: /\b(?:to vote|votes|go(?:es)? to the polls) on \p{Lu}/iu,
    planned: true,
  },
  {
    sense: 'DECISION',
    pattern: /\bcalls? (?:an? )?(?:snap|early|general|federal) (?:election|vote|poll)\b/iu,
    whole: true,
  },
  // Interest rates: "Surprise rate cut in Norland".
  {
    sense: 'DECISION',
    pattern: /\brate (?:cut|hike|rise|increase)s?\b/iu,
    lead: /\b(?:central bank|reserve bank|federal reserve|ecb|bank of \p{L}+|key (?:interest )?rate)\b/iu,
    whole: true,
  },
  { sense: 'BAN', pattern: /\b(?:council|government|state|province|ministry|parliament)\b.* bans\b/iu, whole: true },
  // Vetoes: "Krall blocks phone ban".
  {
    sense: 'REJECTION',
    pattern: /\bveto(?:es|ed)?\b|\bblocks (?:[\p{L}-]+ ){0,3}(?:ban|bill|law)\b|\bsays? no to\b/iu,
    whole: true,
  },
  // Titles: "Krall takes first title in Talford".
  {
    sense: 'VICTORY',
    pattern: /\b(?:takes|wins|claims|lifts|clinches|lands) (?:[\p{L}\d'’-]+ ){0,3}(?:title|trophy|crown)\b/iu,
  },
  { sense: 'PURCHASE', pattern: /\bsold (?:to \p{Lu}|for [£$€])/u },
  // Arrests: "Bank robber caught at wedding", "Police hold man in drugs raid".
  {
    sense: 'ARREST',
    pattern:
      /\b(?:robber|fugitive|suspect|killer|murderer|thief|burglar|arsonist|escapee|inmate|convict|smuggler)s? (?:caught|captured|nabbed|recaptured)\b|\bpolice (?:hold|detain|nab|catch) /iu,
    whole: true,
  },
  { sense: 'FLOOD', pattern: /\bbursts? (?:its )?banks\b/iu, whole: true },
  // Protests: "Halifax rally demands inquiry", "Thousands march against cuts".
  {
    sense: 'PROTEST',
    pattern:
      /\b(?:rally|rallies|march|marches|protest|protests|protesters) (?:demands?|calls? for|against|over|urges?)\b|\b(?:thousands|hundreds|crowds) (?:march|rally|protest)\b/iu,
    whole: true,
  },
  // Resignations: "Zoo boss walks away after two years".
  {
    sense: 'RESIGNATION',
    pattern: /\b(?:boss|chief|director|manager|coach|chair\p{L}*|head|president|leader|minister) walks away\b/iu,
  },
  { sense: 'VERDICT', pattern: /\bspared (?:jail|prison)\b/iu },
  // Aircraft and boats: "Helicopter with six aboard missing off Norland", "Jet overshoots runway in Talford".
  {
    sense: 'INCIDENT',
    pattern:
      /\b(?:helicopter|plane|jet|aircraft|airliner|boat|ferry|trawler|yacht)\b.* (?:(?:goes|went|reported|is|still) )?(?:missing|vanish(?:es|ed)|disappear(?:s|ed))\b(?! (?:persons?|report))|\b(?:overshoots?|overshot|overruns?|overran|skids? off|veers? off|slides? off)(?: the| a)? runway\b/iu,
  },
  // Pleadings: "Prosecutors seek ten years for Krall".
  {
    sense: 'TRIAL',
    pattern:
      /\bprosecut(?:ors?|ion) (?:seeks?|demands?|asks? for|calls? for) (?:[\p{L}\d-]+ ){0,4}(?:years?|life|death penalty|prison|jail)\b/iu,
    whole: true,
  },
  // Abandoned cases: "Case against banker dropped", "Prosecutors drop charges against Krall".
  {
    sense: 'TRIAL',
    pattern:
      /\b(?:case|charges?|trial|prosecution) against (?:[\p{L}'’.-]+ ){1,5}(?:is |are )?(?:dropped|dismissed|thrown out|abandoned|collapses)\b|\b(?:drops?|dropped|dismiss(?:es|ed)?) (?:the |all )?(?:[\p{L}-]+ )?(?:case|charges?) against\b/iu,
    whole: true,
  },
  // Floods: "Floods destroy hundreds of homes".
  {
    sense: 'FLOOD',
    pattern:
      /\b(?:floods?|flooding|floodwaters?) (?:destroy|damage|sweep|wash|kill|force|devastate|inundate|submerge)\p{L}*\b/iu,
  },
  // Epidemics: "Cholera outbreak kills 20".
  {
    sense: 'EPIDEMIC',
    pattern:
      /\b(?:cholera|dengue|ebola|measles|typhoid|malaria|plague|bird flu|mpox) (?:outbreak|epidemic|kills|spreads)\b/iu,
  },
  // Raids: "Police storm slum in Norland".
  { sense: 'RAID', pattern: /\b(?:police|officers|troops|agents) (?:storm|raid|search|comb)(?:s|ed)?\b/iu },
  // Forgeries: "Researcher faked earthquake data".
  {
    sense: 'CRIME',
    pattern:
      /\b(?:fake[sd]?|forge[sd]?|falsif(?:y|ies|ied)|fabricate[sd]?|doctored) (?:[\p{L}-]+ ){0,2}(?:data|results|documents?|signatures?|records?|passports?|tests?|figures)\b|\b(?:data|documents|signatures|records|results) (?:were |was )?(?:faked|forged|falsified|fabricated)\b/iu,
  },
  // Heads of government: "Krall set to lead Norland after election win".
  {
    sense: 'APPOINTMENT',
    pattern:
      /\bset to (?:lead|head|become) (?:\p{Lu}[\p{L}'’-]+(?=$| (?:after|as|following)\b)|(?:[\p{L}'’-]+ )*(?:prime minister|president|chancellor|premier|mayor|governor|chief executive)\b)/u,
    planned: true,
  },
];
