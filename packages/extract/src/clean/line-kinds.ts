/** Lines longer than this are article text whatever they hold. */
const LONGEST = 600;

const BULLET = String.raw`^[\s•·*►▶→»>|–—-]*`;

const RELATED_LABEL = [
  'lesen sie (?:auch|hier|dazu|mehr|außerdem)(?: (?:auch|dazu|mehr))?',
  'mehr (?:zum thema|dazu|lesen)',
  'auch interessant',
  'das könnte sie (?:auch )?interessieren',
  '(?:passend )?zum thema',
  'siehe auch',
  'weitere artikel',
  'verwandte (?:artikel|beiträge|themen)',
  'read (?:also|more|next)',
  'also read',
  'see also',
  'more on this(?: story| topic)?',
  'related(?: articles?| stor(?:y|ies)| coverage| news)?',
  'recommended(?: reading)?',
  'you may also like',
  "don[’']t miss",
].join('|');

const RELATED = new RegExp(String.raw`${BULLET}(?:${RELATED_LABEL})\s*(?:[:：]\s*(\S.*)?)?$`, 'iu');

/** The headline of a line like "Lesen Sie auch: …": empty where only the label stands there, null for other lines. */
export function relatedHeadline(line: string): string | null {
  if (line.length > 300) return null;
  const found = RELATED.exec(line);
  return found === null ? null : (found[1] ?? '').trim();
}

/** A short line that ends like a headline: without a full stop, a quotation mark or a comma. */
export function isHeadline(line: string): boolean {
  return line.length <= 110 && line.length >= 12 && /^[\p{Lu}„"\d+]/u.test(line) && !/[.;,:!…]["“”]?$/u.test(line);
}

/** An item of a list: a bullet and a short text that ends like a headline. */
export function listItem(line: string): string | null {
  if (line.length > 200) return null;
  const text = /^\s*[•·*►▶→»>–—-]\s*(\S.*)$/u.exec(line)?.[1]?.trim();
  return text === undefined || /[.;,]$/u.test(text) ? null : text;
}

const QUOTED = /[„“”«»"]/u;

const COPYRIGHT =
  /^(?:©|\(c\)\s*(?:\d{4}|\p{Lu})|copyright\b[\s:©]*(?:\d{4}|\p{Lu}|by ))|^(?:\S+\s){0,8}(?:alle rechte vorbehalten|all rights reserved)/iu;
const COOKIE_ACTION =
  /zustimm|akzept|einwillig|einverstanden|datenschutz|accept|consent|agree|privacy policy|einstellungen|settings/iu;
const ADDRESSED = /\b(?:wir|unsere\p{L}*|we|our|this (?:web)?site|diese (?:web)?(?:seite|site))\b/iu;
const NEWSLETTER_CALL =
  /^(?:jetzt|hier|abonnieren|melden sie|bestellen|erhalten sie|verpassen sie|newsletter|unser\p{L}*|sign up|subscribe|get |want more|our )/iu;
const NEWSLETTER_ACTION = /abonnier|anmeld|melden sie|bestell|kostenlos|posteingang|sign up|subscri|inbox|delivered/iu;
const CALLS =
  /^(?:folgen sie uns\b|follow us\b|teilen sie diesen\b|share this (?:article|story)\b|diesen artikel teilen|kommentare? ?\(\d+\)$|jetzt (?:die )?app herunterladen|zur startseite$|zurück zur startseite|artikel drucken|print this article|support (?:our|independent) journalism)/iu;
const ADVERTISEMENT = /^[\s\-–—*[(]*(?:anzeige|werbung|advertisement|advertorial|sponsored content)[\s\-–—*\])]*$/iu;

const CAPTION_LABEL =
  /^[[(]?\s*(?:fotos?|bild(?:er|unterschrift|quelle|nachweis)?|archiv(?:bild|foto)|symbol(?:bild|foto)|photos?|images?|pictures?|caption|file photo|picture credit)\s*(?:[:©]|\s\/\s)/iu;
const CAPTION_CREDIT =
  /(?:[(|/[]|\s[–—-])\s*(?:fotos?|bild|archiv(?:bild|foto)|symbol(?:bild|foto)|photos?|photograph|image|credit|picture)\s*(?:by\s|[:©])\s*[^()[\]]{2,60}[)\]]?\.?$|\.\s+(?:fotos?|photo|bild):\s*[^().]{2,60}$|\s[–—-]?\s*©\s*[^().]{2,60}$|\s\(?(?:AP Photo\/[^()]{2,50}|REUTERS\/[^()]{2,50}|[^()/.]{3,30}\/(?:Getty Images|AFP|dpa|Reuters))\)?$/iu;

const AGENCY_LINE =
  /^\(?\s*(?:dpa|afp|ap|reuters|apa|sda|epd|kna|sid|rtr|upi|pa media)(?:[/,\s-]+[a-zäöü\d-]{2,10}){0,4}\s*\)?\.?$/iu;

/** When it was printed and from whom it is: "Stand: 12.03.2025", "Mit Material von dpa", "(lma)", "Lesezeit: 3 Minuten". */
const IMPRINT =
  /^(?:stand|aktualisiert(?: am)?|zuletzt aktualisiert|veröffentlicht(?: am)?|lesezeit|quellen?|update(?: vom)?|last updated|updated|published|reading time|source)\s*:\s*\S.{0,80}$|^\(?mit (?:material|agenturmaterial|informationen) (?:von|der|des)?\s*\S.{0,60}$/iu;
/** "(lma)", "mk/dpa": the signs of those who wrote it. */
const SIGNS = /^\(?[a-zäöü]{2,4}(?:[/,]\s?[a-zäöü]{2,4}){0,3}\)?$/u;

const BIO =
  /^(?:der autor|die autorin|über de[nr] autor\p{L}*|über die autorin(?:nen)?|zum autor|zur autorin|about the authors?|the (?:author|writer) is)\b/iu;

/** What a whole line is besides article text; null for article text. */
export type LineKind = 'IMPRINT' | 'COPYRIGHT' | 'COOKIES' | 'NEWSLETTER' | 'CALL' | 'CAPTION' | 'AGENCY' | 'BIO';

function isCookieNotice(line: string): boolean {
  return /cookie/iu.test(line) && ADDRESSED.test(line) && COOKIE_ACTION.test(line) && !QUOTED.test(line);
}

function isNewsletterTeaser(line: string): boolean {
  if (line.length > 300 || QUOTED.test(line) || !NEWSLETTER_CALL.test(line)) return false;
  return /newsletter|briefing|push-nachricht|e-mail/iu.test(line) && NEWSLETTER_ACTION.test(line);
}

/** At most two sentences: more is a paragraph of the article that happens to end with a credit. */
function isCaption(line: string): boolean {
  if (line.length > 300) return false;
  const sentences = line.match(/\p{Ll}{2}[.!?]\s+\p{Lu}/gu)?.length ?? 0;
  return CAPTION_LABEL.test(line) ? sentences < 3 : sentences < 2 && CAPTION_CREDIT.test(line);
}

/**
 * Tells what a line is that certainly does not belong to the article's text.
 *
 * @param line - one line, trimmed
 * @param atEnd - whether it is one of the article's last lines: an author's bio stands only there
 * @remarks Where a line could be either, it is article text: boilerplate left in costs less than text lost.
 */
export function lineKind(line: string, atEnd: boolean): LineKind | null {
  if (line.length > LONGEST) return null;
  if (line.length <= 250 && COPYRIGHT.test(line)) return 'COPYRIGHT';
  if (isCookieNotice(line)) return 'COOKIES';
  if (isNewsletterTeaser(line)) return 'NEWSLETTER';
  if (ADVERTISEMENT.test(line) || (line.length <= 160 && !QUOTED.test(line) && CALLS.test(line))) return 'CALL';
  if (isCaption(line)) return 'CAPTION';
  if (line.length <= 100 && !QUOTED.test(line) && !/[.!?]$/u.test(line) && (IMPRINT.test(line) || SIGNS.test(line)))
    return 'IMPRINT';
  if (line.length <= 50 && AGENCY_LINE.test(line)) return 'AGENCY';
  return atEnd && BIO.test(line) ? 'BIO' : null;
}
