import type { HeadlineSense } from '../../../find/events/news-words.ts';

/** A pattern for offices. */
const OFFICE = `(?:(?:vice |deputy |prime )?(?:president|minister|manager|coach|chief|chairman|chairwoman|chair|chancellor|director|ambassador|mayor|bishop|secretary|captain|commissioner|ceo|editor|judge|deputy|successor))`;

/** Phrases in English headlines, each with the sense of the event that it describes. */
export const HEADLINE_SENSES: readonly HeadlineSense[] = [
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
      /\b(?:court|judge|tribunal)\b.* (?:annuls?|annulled|strikes? down|struck down|overturns?|overturned|upholds?|upheld|rules?|ruled|throws? out|threw out|dismiss(?:es|ed)|quash(?:es|ed)?|finds?|found|blocks?|blocked|bans?|banned|halts?|halted|rejects?|rejected)\b|\bnot guilty of\b|\b(?:gets?|given|jailed for) (?:\p{L}+|\d+) (?:years?|months?)\b/iu,
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
      /\b(?:to take over|takes over|acquires|to acquire|agree[sd]? to acquire)\b(?! as\b).*\b(?:stake|rival|maker|group|firm|company|chain|bank|business|unit|[mb]illion|[mb]n)\b/iu,
  },
  // New laws: "Parliament passes forest law".
  {
    sense: 'ENACTMENT',
    pattern:
      /\b(?:parliament|senate|congress|assembly|house|bundestag|knesset)\b.* pass(?:es|ed) (?:[\p{L}-]+ )*(?:law|bill|act)\b/iu,
  },
  // Appeals: "Krall appeal against sentence thrown out".
  {
    sense: 'APPEAL',
    pattern: /\bappeal\b.* (?:thrown out|rejected|dismissed|upheld|granted)$|\b(?:loses?|lost|wins?|won) appeal\b/iu,
  },
  // Thefts: "Thieves take paintings from museum".
  { sense: 'THEFT', pattern: /\b(?:thieves|burglars|robbers|gang)\b.* (?:take|took|steal|stole|grab|make off)\b/iu },
  // Bankruptcies: "Harcourt files for bankruptcy".
  {
    sense: 'BANKRUPTCY',
    pattern: /\bfil(?:es?|ed|ing) for (?:bankruptcy|insolvency)\b|\b(?:goes|went|gone|declared) bankrupt\b/iu,
  },
  { sense: 'MEMORIAL', pattern: /\b(?:mourns?|mourned|pays? tribute)\b/iu },
  { sense: 'LAWSUIT', pattern: /\b(?:files?|filed) (?:a )?(?:law)?suit\b|\bsues\b/iu },
];
