/** Matches regular participles, with or without a separable prefix: "gestrandet", "freigeschleppt". */
const PARTICIPLE =
  /^(ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen)?ge(\p{Ll}{3,}t)(?:e[nrsm]?)?$/u;
/** Matches the endings of derived nouns, and of nouns for women. Inflectional endings must be removed first. */
const DERIVED = /(?<=.{4})(?:ung|eri|isti|ori(?<=tori|sori))$/u;

/** Returns the word that a German word is derived from. The result is the same for "Abfertigung" and "Abfertiger". */
export function baseOf(printed: string, stem: string): string {
  const participle = PARTICIPLE.exec(printed);
  if (participle !== null) return (participle[1] ?? '') + (participle[2] ?? '').slice(0, -1);
  return stem.replace(DERIVED, (ending) => (ending === 'ung' ? '' : ending.slice(0, -1)));
}

/** Matches words for the people and things of a town: "Hamburger", "Bremer". */
const OF_TOWN = /^(\p{Lu}\p{L}{2,})er(?:s|n|in|innen)?$/u;

/** Returns possible names of the town that a word is derived from: "Hamburg" for "Hamburger". */
export function placesOf(printed: string): readonly string[] {
  const beginning = OF_TOWN.exec(printed)?.[1];
  if (beginning !== undefined) return [beginning, `${beginning}en`, `${beginning}e`, beginning.replace(/(.)$/u, 'e$1')];
  // In datelines, towns are in capital letters: "FRANKFURT".
  return /^\p{Lu}{4,}$/u.test(printed) ? [printed.charAt(0) + printed.slice(1).toLowerCase()] : [];
}
