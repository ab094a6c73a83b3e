const NEUTER =
  /(?:amt|ministerium|gericht|institut|unternehmen|haus|parlament|werk|blatt|magazin|portal|team|büro|komitee|zentrum|kreuz|kabinett|präsidium|netzwerk|bündnis|militär|krankenhaus|land|kommando)$/iu;
const FEMININE =
  /(?:ung|ei|schaft|tion|heit|keit|in|behörde|agentur|firma|bank|gruppe|kirche|union|liga|armee|bundeswehr|wehr|universität|klinik|botschaft|partei|zentrale|kammer|presse|börse|quelle|initiative|allianz|stadt|regierung)$/iu;
/** Small words that bend, and the adjectives that begin names of bodies. */
const ADJECTIVE =
  /^\p{Ll}\p{L}+en?$|^Verein(?:ig)?ten?$|(?:isch|lich|ig|[Dd]eutsch|ional|[Ww]eiß|[Rr]ot|[Gg]rün|[Nn]eu|[Gg]roß|ell|iv|tet|nt)en?$/u;
const GENITIVE = /^(?:des|eines|dieses|seines|ihres)$/u;
const OBLIQUE = /^(?:des|eines|dieses|seines|ihres|dem|einem|diesem|seinem|ihrem|den|einen|diesen|vom|beim|im|zum)$/u;

/** A noun without the ending of its genitive: "Bundesamtes" to "Bundesamt", "Vermittlers" to "Vermittler". */
export function withoutGenitive(noun: string): string {
  if (/[^s](?:tes|des|ses|zes|bes|kes|ges|hes|fes)$/u.test(noun)) return noun.slice(0, -2);
  return /[^sß]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

/** The strong ending of an adjective that follows no article, for the gender that article and noun tell. */
function strongEnding(article: string, noun: string): string {
  if (/^(?:die|eine|einer|diese|seine|ihre|zur)$/u.test(article) || FEMININE.test(noun)) return 'e';
  return article === 'das' || NEUTER.test(noun) ? 'es' : 'er';
}

/**
 * The nominative of a German noun phrase, for a name that is printed in another case.
 *
 * @param article - the article before the phrase, lower case; empty for none
 * @param before - the words between article and noun
 * @param noun - the head noun as printed
 * @returns the words and the noun without article ("des", ["Statistischen"], "Bundesamtes" gives "Statistisches
 * Bundesamt")
 * @remarks Gender is told by the article or the noun's ending; where both fail, masculine is taken.
 */
export function nominative(article: string, before: readonly string[], noun: string): string {
  if (article === '') return [...before, noun].join(' ');
  const bare = GENITIVE.test(article) ? withoutGenitive(noun) : noun;
  const bent = OBLIQUE.test(article) || /^(?:der|die|das|diese|dieser|einer|eine|seine|ihre)$/u.test(article);
  const ending = strongEnding(article, bare);
  const words = before.map((word) => (bent && ADJECTIVE.test(word) ? word.replace(/en?$/u, ending) : word));
  return [...words, bare].join(' ');
}
