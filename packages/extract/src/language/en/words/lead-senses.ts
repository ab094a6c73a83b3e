import type { HeadlineSense } from '../../../find/events/news-words.ts';

/** A pattern for councils, parliaments and other bodies that decide. */
const COUNCIL = `(?:council(?:lors|men|members)?|parliament|senate|congress|assembly|cabinet|government|lawmakers|board|commission(?:ers)?|legislature|ministry)`;

/**
 * Patterns for clauses in the first sentences of English articles, each with the sense of the event that they report.
 * They are tried if the headline shows no sense.
 */
export const LEAD_SENSES: readonly HeadlineSense[] = [
  // Verdicts: "was fined £90,000 at Leeds Crown Court", "a judge struck down the permit".
  {
    sense: 'VERDICT',
    pattern:
      /\b(?:court|judges?|jury)\b.* (?:sentenced|jailed|convicted|acquitted|cleared|ruled|halted|blocked|struck down|overturned|upheld|threw out|fined|found .*guilty)\b|\b(?:sentenced|jailed|fined|convicted|acquitted|found guilty)\b.* (?:court|judge|jury)\b|\bsentenced to\b|\bgiven an? (?:[\p{L}-]+ )?(?:suspended|life|jail|prison) (?:sentence|term)\b/u,
  },
  // Hearings: "appeared before magistrates in Exeter".
  {
    sense: 'HEARING',
    pattern: /\bappear(?:ed|s) (?:before|at|in) (?:[\p{L}’'-]+ ){0,5}(?:magistrates|court|judge)\b/iu,
  },
  { sense: 'CHARGE', pattern: /\b(?:was|were|been) charged with\b|\bprosecutors\b.* charged\b/iu },
  // Strikes: "walked out in a row over pay", "downed tools".
  {
    sense: 'STRIKE',
    pattern:
      /\b(?:workers|staff|nurses|teachers|drivers|doctors|collectors|employees|members|crews|pilots|porters)\b.* (?:walked (?:out|off the job)|downed tools|went on strike|stopped work|took to (?:the )?picket lines)\b/iu,
  },
  // Crashes: "died after his bike left the road".
  {
    sense: 'CRASH',
    pattern:
      /\b(?:(?:car|bike|motorbike|motorcycle|bus|coach|lorry|truck|van|minibus|train|tram|plane|helicopter|boat|ferry|vehicle|tractor)\b.* (?:left the|overturned|crashed|collided|hit|struck|derailed|capsized|sank|plunged|ploughed|rolled over)|(?:hit|struck|run over|crushed) by an? (?:[\p{L}-]+ )?(?:car|bus|coach|lorry|truck|van|minibus|train|tram|tractor|motorbike|vehicle))\b/iu,
  },
  // Breakdowns: "A rollercoaster broke down and left 200 people stuck".
  {
    sense: 'INCIDENT',
    pattern: /\b(?:broke down|malfunctioned|ground to a halt)\b.* (?:left|leaving|stranding|stuck|trapped)\b/iu,
  },
  {
    sense: 'FIRE',
    pattern: /\b(?:fire|blaze|flames) (?:tore|swept|ripped|raged|broke out|destroyed|gutted|engulfed)\b/iu,
  },
  // Thefts: "Raiders broke into the post office".
  {
    sense: 'THEFT',
    pattern:
      /\b(?:raiders|thieves|burglars|robbers|masked men|gang)\b.* (?:broke into|stole|snatched|robbed|emptied|made off|grabbed|took)\b/iu,
  },
  // Frauds: "handed £60,000 to a man posing as a detective".
  {
    sense: 'CRIME',
    pattern:
      /\b(?:handed|handed over|gave|paid|transferred|lost) [£$€\d].* (?:posing as|pretending to be|claiming to be|fraudsters?|scammers?|conm[ae]n)\b|\b(?:tricked|conned|swindled|defrauded|scammed) (?:\p{L}+ ){0,4}(?:out of|into)\b/iu,
  },
  {
    sense: 'HACKING',
    pattern:
      /\b(?:hackers|cyber ?criminals)\b.* (?:locked|encrypted|stole|broke into|shut down|crippled|paralysed|hit|knocked out)\b|\bcyber-?attack (?:hit|crippled|shut|knocked|forced)\b/iu,
  },
  {
    sense: 'ARREST',
    pattern:
      /\b(?:police|officers|agents|detectives|deputies|troops)\b.* (?:arrested|captured|detained)\b|\bwas arrested\b/iu,
  },
  { sense: 'SEIZURE', pattern: /\b(?:customs|police|officers|agents)\b.* (?:seized|intercepted|confiscated)\b/iu },
  // Protests: "drove their tractors into Dublin in a protest", "chained themselves to the gates".
  {
    sense: 'PROTEST',
    pattern:
      /\b(?:took to the streets|chained themselves|glued themselves|marched (?:through|in|on|to|against)|rallied (?:in|outside|at|against)|demonstrated|in (?:a )?protest (?:over|against|at)|staged a (?:protest|sit-in|rally|march)|blockaded)\b/iu,
  },
  // Elections: "won the most seats in Sunday's parliamentary election".
  {
    sense: 'ELECTION',
    pattern:
      /\b(?:won|winning|secured|took|topped|beat|defeated|unseated)\b.* (?:election|runoff|run-off|mayoral race|board race|council race|primary|ballot|vote)\b|\b(?:was|were) (?:re-?)?elected\b|\belected (?:[\p{L}.'’-]+ ){1,5}as (?:its|their|the)\b/iu,
  },
  // Appointments: "has appointed Ina Krall as its new director".
  {
    sense: 'APPOINTMENT',
    pattern:
      /\b(?:has |have |was |were |been )?(?:appointed|hired|named) (?:[\p{L}.'’-]+ ){0,6}(?:as |to (?:lead|head|run|succeed|replace) )|\b(?:will|is to) (?:take over|succeed) (?:[\p{L}.'’-]+ ){0,4}as\b/iu,
  },
  {
    sense: 'RESIGNATION',
    pattern: /\b(?:resigned|stepped down|quit (?:as|his|her|the)|handed in (?:his|her) notice)\b/iu,
  },
  {
    sense: 'DISMISSAL',
    pattern:
      /\b(?:sacked|fired|dismissed|parted company with) (?:its |their |his |her |the )?(?:[\p{L}-]+ )?(?:manager|coach|boss|chief|director|executive)\b/iu,
  },
  // Transfers: "have signed forward Ole Brandt".
  {
    sense: 'TRANSFER',
    pattern:
      /\b(?:striker|goalkeeper|keeper|midfielder|defender|winger|forward|captain|international) (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:has|have) (?:joined|signed for|moved to)\b|\b(?:has|have) (?:signed|recruited|snapped up) (?:[\p{L}-]+ ){0,3}(?:striker|goalkeeper|keeper|midfielder|defender|winger|forward|full-back|centre-back|fly-half|prop|quarterback|pitcher|guard)\b/iu,
  },
  // Matches: "a 2-1 win over Grimsby".
  {
    sense: 'MATCH',
    pattern:
      /\b\d{1,3}[-–]\d{1,3} (?:[\p{L}-]+ )?(?:win|victory|defeat|loss|draw|triumph)\b|\b(?:beat|defeated|edged|thrashed|lost to|drew with|won|overcame|downed) .*\b\d{1,3}[-–]\d{1,3}\b/iu,
  },
  // Purchases: "has bought its rival for £75m".
  {
    sense: 'PURCHASE',
    pattern:
      /\b(?:has|have) (?:bought|acquired|agreed to (?:buy|acquire|sell))\b|\b(?:bought|acquired) .* for (?:about |around |an undisclosed |more than )?[£$€]\d/iu,
  },
  {
    sense: 'MERGER',
    pattern: /\b(?:is|are|was|were|been) (?:being )?(?:taken over|acquired|bought) by\b/iu,
  },
  {
    sense: 'CONTRACT',
    pattern:
      /\b(?:under (?:a|the) (?:[\p{L}\d£$€.-]+ )?(?:contract|deal) signed|signed (?:a|the) (?:[\p{L}\d£$€.-]+ ){0,2}(?:contract|supply deal))\b|\bwon an? (?:[\p{L}\d£$€.-]+ ){0,3}(?:contract|order)\b/iu,
  },
  {
    sense: 'BANKRUPTCY',
    pattern:
      /\b(?:collapsed into administration|filed for (?:bankruptcy|insolvency)|went (?:bust|bankrupt|into administration))\b/iu,
  },
  {
    sense: 'DECISION',
    pattern: /\b(?:central bank|federal reserve|riksbank)\b.* (?:cut|raised|lowered|lifted|held|left)\b.* rates?\b/iu,
  },
  { sense: 'BAN', pattern: new RegExp(String.raw`\b${COUNCIL}\b.* (?:banned|outlawed|prohibited)\b`, 'iu') },
  {
    sense: 'REJECTION',
    pattern: new RegExp(String.raw`\b${COUNCIL}\b.* (?:rejected|turned down|voted down|voted against|refused)\b`, 'iu'),
  },
  {
    sense: 'DECISION',
    pattern: new RegExp(
      String.raw`\b${COUNCIL}\b.* (?:approved|backed|adopted|passed|voted (?:\d|to|in favou?r|for|unanimously)|gave the green light|signed off|agreed to)\b`,
      'iu',
    ),
  },
  // Openings: "carried its first passengers", "cut the ribbon".
  {
    sense: 'OPENING',
    pattern:
      /\b(?:carried its first passengers|welcomed its first (?:visitors|guests|pupils|patients)|cut the ribbon|was (?:officially )?opened)\b|\b(?:museum|library|bridge|station|school|hospital|centre|center|line|park|theatre|theater|store)\b (?:re)?opened\b/iu,
  },
  { sense: 'LAUNCH', pattern: /\blaunched (?:an? |its )(?:[\p{L}-]+ ){0,3}(?:satellite|rocket|probe|spacecraft)\b/iu },
  // Closures: "served its final pint", "closed its doors for good".
  {
    sense: 'CLOSURE',
    pattern:
      /\b(?:(?:served|sold|poured|baked|printed|rang up) (?:its|their|his|her) (?:final|last)|closed (?:its |their )?doors (?:for good|for the last time|for ever|forever)|closed for good|shut for good)\b/iu,
  },
  // Planned closures: "is to close its store in Talford".
  {
    sense: 'CLOSURE',
    pattern:
      /\b(?:is|are|plans?|will) (?:to )?(?:close|shut) (?:down )?(?:its|their|his|her|the) (?:[\p{L}-]+ ){0,3}(?:stores?|plants?|factory|factories|shops?|branch|branches|doors|mine|mill|hospital|clinic|school)\b/iu,
    planned: true,
  },
  // Aircraft and boats: "overshot the runway", "has been missing since Monday".
  {
    sense: 'INCIDENT',
    pattern:
      /\b(?:overshot|overran|skidded off|veered off|slid off) the runway\b|\b(?:helicopter|plane|aircraft|boat|trawler|yacht)\b.* (?:is|was|has been|went|been reported) missing\b/iu,
  },
  // Abandoned cases: "dropped the case against the former banker".
  {
    sense: 'TRIAL',
    pattern: /\b(?:dropped|dismissed|abandoned) (?:the |all )?(?:[\p{L}-]+ )?(?:case|charges?|prosecution) against\b/iu,
  },
  { sense: 'FLOOD', pattern: /\bburst (?:its|their) banks\b/iu },
  {
    sense: 'RAID',
    pattern:
      /\b(?:searched|raided) (?:[\p{L}\d]+ ){0,3}(?:homes|houses|offices|flats|premises|properties|buildings)\b/iu,
  },
  {
    sense: 'RESCUE',
    pattern:
      /\b(?:was|were|been) (?:rescued|saved|freed|winched|pulled (?:alive|to safety))\b|\b(?:rescued|saved) an? \p{L}/iu,
  },
  {
    sense: 'RESCUE',
    pattern: /\b(?:rescuers|firefighters|crews|divers|lifeguards) (?:pulled|freed|lifted|saved)\b/iu,
  },
  { sense: 'EVACUATION', pattern: /\b(?:evacuated|had to leave their (?:homes|school|offices?|houses))\b/iu },
  // Reports: "according to a report published by the charity".
  {
    sense: 'PUBLICATION',
    pattern:
      /\b(?:report|study|survey|research|figures|forecast|review|paper) (?:[\p{L}-]+ ){0,4}?(?:published|released|issued|presented|unveiled)\b|\b(?:published|released|unveiled|presented) (?:a|an|its|their|his|her|the) (?:[\p{L}-]+ ){0,3}(?:report|study|survey|plan|strategy|forecast|review)\b/iu,
  },
  { sense: 'MEETING', pattern: /\b(?:presidents?|ministers?|leaders|chancellor|secretary)\b.* (?:met|held talks)\b/iu },
  // Deaths: "has died at the age of 88".
  { sense: 'DEATH', pattern: /\b(?:has|have) died (?:at the age|aged|at \d)\b|^(?:He|She) (?:died|passed away)\b/u },
];
