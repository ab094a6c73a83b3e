import { memoize } from '../../core/memo.ts';
import { roleWord } from './roles.ts';

/** Words before a name that are no part of it, without their full stop. */
const TITLES: ReadonlySet<string> = new Set(
  `dr prof professor professorin phd mba msc herr herrn frau fräulein mr mrs ms miss mister sir dame lord lady madam monsieur
  madame señor señora don rev reverend hon honorable dipl ing med jur phil h c habil mag imam ajatollah
  ayatollah scheich sheikh emir hadschi mullah papst pope king queen prince princess könig königin prinz prinzessin
  pater schwester bruder sen gen col lt sgt capt gov rep amtsinhaber ex vize us premier mp mep mdb mdl acting former
  then late cllr supt det insp ehemaliger ehemalige früherer frühere der die das the president-elect`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Small words inside a multi-word role: "Secretary of State", "Minister für Inneres". */
const INSIDE_ROLE: ReadonlySet<string> = new Set(['of', 'for', 'für', 'the', 'des', 'der', 'und', 'and']);

/** Words that make a role of the word after or before them in English: "Prime Minister", "Secretary of State". */
const ROLE_PARTS: ReadonlySet<string> = new Set(
  `prime foreign state defense defence treasury white house press vice deputy interior finance justice health
  attorney national security affairs chief first homeland energy commerce labor education transport senior`
    .split(/\s+/u)
    .filter(Boolean),
);

const bare = memoize((word) => word.toLowerCase().replace(/\.+$/u, ''));

/** Whether a word can stand before a name as a title ("Dr.", "Frau", "Sir"), without being part of it. */
export function isTitle(word: string): boolean {
  return TITLES.has(bare(word));
}

/** Whether a word belongs to what is peeled off before a name: a title, a role or a part of a longer role. */
export function isPeeled(word: string): boolean {
  return isTitle(word) || INSIDE_ROLE.has(bare(word)) || ROLE_PARTS.has(bare(word)) || roleWord(word) !== null;
}

/** Whether a title tells that a single name after it is complete ("Papst Franziskus", "Queen Elizabeth"). */
export function isMononymTitle(word: string): boolean {
  return /^(?:papst|pope|könig|königin|kaiser|kaiserin|king|queen|prinz|prinzessin|prince|princess|patriarch)$/u.test(
    bare(word),
  );
}
