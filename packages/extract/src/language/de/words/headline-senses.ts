import type { HeadlineSense } from '../../../find/events/news-words.ts';

/** Nouns for offices, by the end of the word. */
const OFFICE = String.raw`\p{L}*-?(?:[Tt]rainer|[Cc]oach|[Cc]hef|[Pp]räsident|[Vv]orsitzende[rn]?|[Mm]inister|[Kk]anzler|[Dd]irektor|[Gg]eschäftsführer|[Ll]eiter|[Bb]otschafter|[Ss]precher|[Gg]esandte[rn]?|[Ss]ekretär|[Ii]ntendant|[Kk]apitän|[Bb]ürgermeister|[Bb]ischof|[Nn]achfolger|[Bb]eauftragte[rn]?|[Kk]ommissar|[Vv]orstand|[Rr]ektor|[Ii]nspekteur)(?:in)?`;
/** What can follow the office in a headline about an appointment: "von Moosdorf", "der Winzerunion". */
const OF = String.raw`(?: (?:von|bei|beim|im|in|am|für|de[rs]|an)(?: [\p{L}\d.-]+){1,4}?)?$`;

const COURT = String.raw`(?:\p{L}*-?(?:[Gg]ericht|[Gg]erichtshof)\p{L}*|BGH|EuGH|BVerfG|Karlsruhe|[Rr]ichter(?:in)?)`;

/** Phrases of German headlines and what they tell. */
export const HEADLINE_SENSES: readonly HeadlineSense[] = [
  // "Krall tritt nicht zurück", "Minister Brandt: Kein Rücktritt", "Rat lehnt Haushalt ab"
  {
    sense: 'REJECTION',
    pattern:
      /(?:tritt|treten|will|wollen) (?:\p{L}+ )?nicht (?:zurück|ab|zurücktreten|abtreten)$|(?<!\p{L})[Kk]ein(?:en)? (?:Rücktritt|Rückzug)|(?<!\p{L})(?:lehnt|lehnen|lehnte|lehnten) .+ ab$|(?<!\p{L})(?:schließt|schließen) .*(?:Rücktritt|Kandidatur|Koalition|[Ee]rhöhung(?:en)?|Verkauf|Neuwahlen|Rückkehr|Bündnis) aus$|(?<!\p{L})(?:weist|weisen) .+ zurück$/u,
  },
  // "Krall wird Trainerin in Moosdorf", "Krall neuer Vorsitzender der Winzerunion", "Neuer Präsident im Amt"
  {
    sense: 'APPOINTMENT',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:wird|werden) (?:\p{L}+e[rs]? )?|(?:ist |wird |hat eine?n? |bekommt eine?n? |erhält eine?n? )?[Nn]eue[rns]? )${OFFICE}${OF}`,
      'u',
    ),
  },
  // "BGH hebt Urteil auf", "Gericht kippt Maut", "18 Monate Haft"
  {
    sense: 'VERDICT',
    pattern: new RegExp(
      String.raw`${COURT}.* (?:kippt|stoppt|urteilt|entscheidet|bestätigt|verurteilt|untersagt|erlaubt|(?:hebt|heben) .+ auf|(?:gibt|geben) .+ (?:statt|[Rr]echt)|(?:weist|weisen) .+ ab)(?!\p{L})|^(?!.*(?:[Ff]order|[Dd]roh|plädier|beantrag)).*(?:Monate|Jahre) (?:Haft|Gefängnis)(?!strafe)|^(?!.*(?:[Ff]order|[Dd]roh|plädier|beantrag)).*(?:Haft|Freiheits|Gefängnis|Geld)strafen? (?:für|gegen) |(?:nicht )?schuldig[“”"«»]? gesprochen`,
      'u',
    ),
  },
  // "Räuber gefasst", "Ex-Vorstand in Haft"
  {
    sense: 'ARREST',
    pattern:
      /^(?!.*(?:[Bb]eschluss|[Ee]ntschluss|[Vv]orsätze|[Bb]leib|gegen )).*(?<!\p{L})(?:gefasst|(?:sitzt )?in (?:\p{L}+-?)?[Hh]aft)$/u,
  },
  {
    sense: 'FREEING',
    pattern:
      /(?<!\p{L})(?:wieder|kommt|kommen|ist|sind) (?:wieder )?frei$|auf freie[mn] Fuß|aus (?:der )?\p{L}*-?[Hh]aft entlassen/u,
  },
  { sense: 'TRIAL', pattern: /(?<!\p{L})Prozess (?:[\p{L}-]+ )*(?:begonnen|beginnt|gestartet|eröffnet)$/u },
  { sense: 'TRIAL', pattern: /(?<!\p{L})(?:steht |stehen )?vor Gericht$/u },
  { sense: 'LAWSUIT', pattern: /(?<!\p{L})(?:klagt|klagen) gegen |(?<!\p{L})reich(?:t|en) (?:\p{L}+ )?Klage /u },
  // "Landtag beschließt Haushalt", "Kabinett stimmt Reform zu"
  {
    sense: 'DECISION',
    pattern:
      /(?<!\p{L})\p{L}*-?(?:[Tt]ag|[Rr]at|[Pp]arlament|[Kk]abinett|[Ss]enat|[Kk]ommission|[Kk]ongress)s? .*(?<!\p{L})(?:beschließt|beschloss|genehmigt|genehmigte|billigt|billigte|verabschiedet|(?:stimmt|stimmte) .+ zu$)/u,
  },
  // "Wahlleiter legt Ergebnis vor"
  { sense: 'PUBLICATION', pattern: /(?<!\p{L})(?:legt|legen|legte|stellt|stellen|stellte) .+ vor$/u },
  { sense: 'CONSTRUCTION', pattern: /(?<!\p{L})\p{L}*(?:[Nn]eubau|[Uu]mbau|[Bb]auarbeiten) (?:[\p{L}-]+ )*begonnen$/u },
  {
    sense: 'LAUNCH',
    pattern: /(?:rakete|fähre|kapsel|satellit|sonde|frachter|raumschiff)[\p{L} „“"]*(?:ge)?startet$/u,
  },
  // "Moosdorf schlägt Talheim 3:1", "Krall gewinnt Rennen"
  {
    sense: 'VICTORY',
    pattern:
      /(?<!\p{L})(?:schlägt|schlagen|siegt|siegen|gewinnt|gewinnen|bezwingt|bezwingen) .*\d{1,3}:\d{1,3}|(?<!\p{L})(?:gewinnt|gewinnen|holt|holen|sichert sich|sichern sich|verteidigt|verteidigen) (?:\p{L}+ )*(?:\p{L}*-?(?:[Pp]okal|[Tt]itel|[Tt]urnier|[Rr]ennen|[Mm]arathon|[Mm]eisterschaft|[Ee]tappe|[Gg]old|[Dd]erby|[Ff]inale)|(?:\p{Lu}[\p{L}-]+ )?Open)(?!\p{L})|(?<!\p{L})(?:wird|werden|ist|sind|vorzeitig|erneut) (?:\p{L}+ )*\p{L}*-?(?:[Ww]eltmeister|[Oo]lympiasieger|[Ee]uropameister|(?<!bürger|haus|hand|werk|dach|bau)(?<!\p{L})Meister|-Meister)(?:in)?(?!\p{L})/u,
  },
  { sense: 'DEFEAT', pattern: /(?<!\p{L})(?:verliert|verlieren|unterliegt|unterliegen) .*(?:\d{1,3}:\d{1,3}|gegen )/u },
  {
    sense: 'MATCH',
    pattern:
      /(?<!\p{L})Spieltag de[rs] |(?<!\p{L})(?:Remis|Unentschieden) (?:gegen|in|im|bei|zwischen) |trennen sich (?:\p{L}+ )?(?:\d:\d|remis|unentschieden)/u,
  },
];
