import { words } from '../../../core/word-list.ts';
import type { NewsTelling } from '../../../find/events/news-words.ts';

/** Matches announcements: "the companies announced on Tuesday". */
const ANNOUNCED = /^(?:[\p{L}'’-]+ ){1,5}(?:said|announced|confirmed)(?: in a statement)?(?: on)?(?!\p{L})/u;

/** Patterns for sentences that repeat the news of a headline in other words, with the senses of that headline. */
export const NEWS_TELLINGS: readonly NewsTelling[] = [
  {
    senses: words('APPOINTMENT'),
    pattern: /\b(?:appointed|confirmed|named|hired|chosen|picked)\b/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('RESIGNATION DISMISSAL'),
    pattern: /\b(?:resigned|resigning|quit|stepped down|sacked|fired|dismissed|ousted|parted (?:ways|company))\b/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('PURCHASE MERGER CONTRACT DEAL'),
    pattern: /\b(?:agreed|acquired|bought|signed|reached|struck)\b/u,
    announced: ANNOUNCED,
    settled: /\bagreed\b/u,
  },
  {
    senses: words('TRANSFER'),
    pattern: /\b(?:signed|joined|completed|agreed|put pen to paper)\b/u,
    announced: ANNOUNCED,
  },
  {
    senses: words('VERDICT'),
    pattern:
      /\b(?:sentenced|jailed|convicted|acquitted|found (?:[\p{L}-]+ ){0,4}guilty|cleared|ruled|struck down|annulled|overturned|upheld|voided|annulled|nullified|invalidated|declared .* (?:invalid|void)|threw out|quashed|dismissed|rejected|los(?:t|ing) (?:its|his|her|their) (?:case|appeal))\b/u,
  },
  { senses: words('AGREEMENT CEASEFIRE'), pattern: /\b(?:signed|agreed|reached|struck)\b/u },
  {
    senses: words('ENACTMENT DECISION SANCTION BAN REJECTION'),
    pattern:
      /\b(?:imposed|approved|passed|banned|voted|adopted|rejected|blocked|prohibited|cut|raised|lifted|lowered|left|kept|held)\b/u,
  },
  { senses: words('ELECTION VOTE'), pattern: /\b(?:won|elected|re-?elected|defeated|defeating|voted)\b/u },
  {
    senses: words('MATCH VICTORY DEFEAT'),
    pattern:
      /\b(?:beat|beating|defeated|defeating|won|lost|losing|knocked out|drew|stopped|edged|thrashed|outpointed)\b/u,
  },
  // Trials: "The trial opened on Monday".
  { senses: words('TRIAL'), pattern: /\b(?:opened|began|started|got under way|went on trial|stood trial)\b/u },
  {
    senses: words('BOMBING'),
    pattern: /\b(?:killed|wounded|injured|exploded|detonated|went off|tore through|blew up|destroyed)\b/u,
  },
  { senses: words('MEETING TALKS SUMMIT'), pattern: /\b(?:met|gathered|convened)\b/u },
  {
    senses: words('HEARING'),
    pattern: /\b(?:told|testified|testifying|heard|questioned|grilled|appeared|apologi[sz]ed)\b/u,
  },
  { senses: words('CEREMONY'), pattern: /\b(?:won|awarded|received|honou?red|presented|scooped|took)\b/u },
  { senses: words('BANKRUPTCY'), pattern: /\b(?:filed|went into|entered|declared)\b/u },
  {
    senses: words('CRIME THEFT'),
    pattern:
      /\b(?:tricked|conned|defrauded|scammed|swindled|stole|robbed|stolen|made off|broke into|smashed|snatched)\b/u,
  },
  { senses: words('CLOSURE'), pattern: /\b(?:closed|shut)\b/u },
  {
    senses: words('CRASH'),
    pattern:
      /\b(?:crashed|collided|hit|struck|rammed|overturned|derailed|ploughed|plowed|slammed|went down|came down|happened|occurred|pronounced dead|died at the scene)\b/u,
  },
  // Deaths: "She died on Monday in Oslo".
  {
    senses: words('DEATH'),
    pattern: /\b(?:he|she|it|who|\p{Lu}\p{L}+) (?:died|passed away)\b|\bdied (?:at|in|on|peacefully)\b/iu,
  },
  {
    senses: words('EARTHQUAKE COLLAPSE EXPLOSION FIRE STAMPEDE SHOOTING STABBING'),
    pattern: /\b(?:happened|occurred|took place|struck|broke out)\b/u,
  },
  { senses: words('WAR'), pattern: /\b(?:broke out|resumed|erupted|flared)\b/u },
  {
    senses: words('ARREST'),
    pattern:
      /\b(?:arrested|held|detained|captured|caught|taken into custody)\b(?!.* (?:over|after|following|connection|for)\b)/u,
  },
  { senses: words('ARREST'), pattern: /\bissued (?:[\p{L}-]+ ){0,3}warrants?\b/u },
  { senses: words('PUBLICATION'), pattern: /\b(?:presented|unveiled|published|released|outlined)\b/u },
  {
    senses: words('OPENING LAUNCH'),
    pattern:
      /\b(?:opened|reopened|launched|presented|showed off|unveiled|lifted off|blasted off|travelled|traveled|cut the ribbon|inaugurated)\b/u,
  },
  { senses: words('CHARGE'), pattern: /\b(?:charged|indicted)\b(?!.* (?:over|after|following|for)\b)/u },
  { senses: words('PLEA'), pattern: /\b(?:pleaded|pled|entered)\b/u },
  {
    senses: words('KILLING SHOOTING STABBING'),
    pattern: /\b(?:killed|killing|died|shot|opened fire|stabbed|wounded)\b/u,
  },
  { senses: words('RESCUE'), pattern: /\b(?:rescued|freed|refloated|pulled|saved)\b/u },
  {
    senses: words('PROTEST'),
    pattern: /\b(?:marched|rallied|gathered|demonstrated|protested|took to the streets)\b/u,
  },
  { senses: words('STRIKE'), pattern: /\b(?:walked out|picketed|stayed away|downed tools)\b/u },
  { senses: words('DISCOVERY'), pattern: /\b(?:found|recovered|discovered)\b/u },
  {
    senses: words('FLOOD STORM LANDSLIDE'),
    pattern: /\b(?:evacuated|burst its banks|inundated|flooded|swept|tore through|battered|lashed)\b/u,
  },
];
