import { memoize } from '../../core/memo.ts';

/**
 * Nouns for what somebody is besides an office: after a definite article they stand for whom the text speaks of ("…, so
 * der Forscher"). Offices ("der Richter") are somebody's own, and so are parts in a story ("der Täter").
 */
const EPITHET =
  /^(?:politiker|mann|frau|man|woman|zeuge|junge|mädchen|boy|girl|manager|forscher|wissenschaftler|rentner|experte|ökonom|volkswirt|autor|schriftsteller|künstler|musiker|sänger|schauspieler|regisseur|jurist|mediziner|historiker|unternehmer|gründer|journalist|geistliche|landwirt|bauer|student|schüler|spieler|trainer|coach|stürmer|torwart|kapitän|diplomat|physiker|chemiker|ingenieur|informatiker|astronom|aktivist|parlamentarier|funktionär|architekt|designer|koch|wirt|professor|nobelpreisträger|preisträger|weltmeister|sieger|gewinner|veteran|pädagoge)$|(?:loge)$/u;

/** Heads of states and houses: what they are called where their own title is another. */
const HEAD_OF =
  /^(?:staats|regierungs|ressort|partei|firmen|konzern|unternehmens|vorstands|vereins|klub|rathaus|amts|verbands)chef(?:in)?s?$/u;

/** Whether a noun names the head of a state, a party, a company: "Staatschef", "Parteichefin". */
export const isHeadOf = (noun: string): boolean => HEAD_OF.test(noun.toLowerCase());

/**
 * Whether a definite noun rather stands for somebody who was named than for another person.
 *
 * @param head - the role's lemma
 * @param noun - as printed
 */
export function isEpithet(head: string, noun: string): boolean {
  return EPITHET.test(head) || isHeadOf(noun);
}

/** The first part of a compound role: "staats" in "Staatschef"; empty for the bare role. */
const modifier = memoize((noun): string => {
  const lower = noun.toLowerCase();
  const cut =
    /(?:minister|kanzler|präsident|sprecher|chef|sekretär|senator|bürgermeister|botschafter|general|kommissar|richter|leiter|direktor|experte|expertin|professor|forscher|wissenschaftler|anwalt|anwält|arzt|ärzt|trainer|führer|politiker|vorsitzende|beauftragte|rat|meister)(?:in|innen|s|n|r|en|es)*$/u.exec(
      lower,
    );
  return cut === null ? '' : lower.slice(0, cut.index).replace(/-$/u, '');
});

/** Whether two roles of one head can be the same: "Ministerin" and "Umweltministerin", not "Staatschef" and "Fraktionschef". */
export function sameCompound(a: string, b: string): boolean {
  const [left, right] = [modifier(a), modifier(b)];
  return left === '' || right === '' || left.endsWith(right) || right.endsWith(left);
}
