import { compareRoles, compareStories, foldLetters, type StoryForm } from '@wortlaut/extract';
import type { PersonMergeReason } from '@wortlaut/vocabulary';
import { topicOf } from '../import/circle.ts';
import { comparePeople } from '../import/compare-people.ts';
import { isAbroad, isElsewhere, type Judgment, judgePerson } from '../import/judge-person.ts';
import type { KnownPerson } from '../import/known-person.ts';
import type { PrintedPerson } from '../import/printed-people.ts';

/** A person as mentioned in an article. */
export interface Appearance extends PrintedPerson {
  readonly articleId: string;
  /** Whether an editor linked the person to the article. */
  readonly decided: boolean;
  readonly outlet: string | null;
  /** The time of publication in milliseconds. Null if it is not known. */
  readonly on: number | null;
  readonly story: StoryForm;
  /** The IDs of the other individuals in the article. */
  readonly others: ReadonlySet<string>;
}

/** A group of articles that probably refer to a different person than the other articles. */
export interface DoubtfulGroup {
  /** The name that these articles use. */
  readonly name: string;
  /** The IDs of the articles, oldest first. */
  readonly articleIds: readonly string[];
  readonly firstArticleId: string;
  readonly articleCount: number;
  /** The results of comparing these articles with the other articles. */
  readonly reasons: readonly PersonMergeReason[];
}

/** A group of articles that refer to the same person. */
interface Group {
  readonly appearances: readonly Appearance[];
  /** The person with the data from only these articles. */
  readonly known: KnownPerson;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Groups the articles about a person as an import with the current rules would link them. Articles that give the person
 * a role are grouped first. An article without a role then joins the group with the strongest evidence.
 *
 * @param appearances - the person in each article, oldest article first
 * @param given - names entered by editors. Articles that use them are never doubtful.
 * @param preferred - the name of the person in the graph
 * @returns the groups, largest first. The group that uses the preferred name is omitted, because its articles are about
 * the person. If several groups use it, the largest of them is omitted. Groups with an article to which an editor linked
 * the person are omitted too.
 */
export function groupAppearances(
  appearances: readonly Appearance[],
  given: readonly string[],
  preferred: string | null = null,
): DoubtfulGroup[] {
  const groups: Group[] = [];
  const withRoles = appearances.toSorted((a, b) => Math.sign(b.roles.length) - Math.sign(a.roles.length));
  for (const appearance of withRoles) {
    const joined = likeliest(groupOf([appearance]), groups);
    if (joined === undefined) groups.push(groupOf([appearance]));
    else groups[groups.indexOf(joined)] = groupOf([...joined.appearances, appearance]);
  }
  // An article to which an editor linked the person does not show who the person is.
  const undecided = (group: Group) => group.appearances.filter(({ decided }) => !decided);
  const hasName = (group: Group) => Number(undecided(group).some(({ name }) => name === preferred));
  const [main, ...others] = joinGroups(groups)
    .toSorted((a, b) => undecided(b).length - undecided(a).length)
    .toSorted((a, b) => hasName(b) - hasName(a));
  if (main === undefined) return [];
  const names = new Set(given.map(foldLetters));
  const isGiven = ({ known }: Group) => [known.name, ...known.variants].some((name) => names.has(foldLetters(name)));
  return others
    .filter((group) => !isGiven(group) && undecided(group).length === group.appearances.length)
    .map((group) => {
      const articleIds = appearances.filter((one) => group.appearances.includes(one)).map(({ articleId }) => articleId);
      return {
        name: group.known.name,
        ...{ articleIds, firstArticleId: articleIds[0] ?? '', articleCount: articleIds.length },
        reasons: reasonsOf(group, main),
      };
    });
}

/** Returns the group with the strongest evidence. Undefined if the articles match none of the groups. */
function likeliest(group: Group, groups: readonly Group[]): Group | undefined {
  const possible = groups.filter((other) => canMean(group, other));
  if (possible.length < 2) return possible[0];
  const evidence = new Map(possible.map((other) => [other, judge(group, other).evidence]));
  return possible.toSorted((a, b) => (evidence.get(b) ?? 0) - (evidence.get(a) ?? 0))[0];
}

/** Merges groups until all of them are different people. A later article may connect two earlier ones. */
function joinGroups(groups: readonly Group[]): readonly Group[] {
  for (const [at, group] of groups.entries()) {
    const other = groups.slice(at + 1).find((later) => canMean(later, group) || canMean(group, later));
    if (other === undefined) continue;
    const both = groupOf([...group.appearances, ...other.appearances]);
    return joinGroups([both, ...groups.filter((one) => one !== group && one !== other)]);
  }
  return groups;
}

function groupOf(appearances: readonly Appearance[]): Group {
  const all = <Value>(values: (one: Appearance) => Iterable<Value>) => [
    ...new Set(appearances.flatMap((one) => [...values(one)])),
  ];
  const names = appearances.map(({ name }) => name);
  const words = (name: string) => name.split(' ').length;
  const fullest = names.toSorted((a, b) => words(b) - words(a))[0] ?? '';
  const known = {
    ...{ id: '', name: fullest, kind: appearances[0]?.kind ?? 'INDIVIDUAL', gender: null, statementCount: 0 },
    variants: all(({ name, variants }) => [name, ...variants]),
    roles: all(({ roles }) => roles),
    articles: appearances.map(({ articleId: id, outlet, on, story: { terms } }) => ({
      ...{ id, outlet, on, terms: terms.length === 0 ? null : terms },
    })),
    places: all(({ places }) => places),
    scene: all(({ scene }) => scene),
    births: all(({ births }) => births),
    deaths: all(({ deaths }) => deaths),
    spokeOn: appearances.reduce<number | null>((last, { spokeOn }) => laterOf(last, spokeOn), null),
    parties: all(({ parties }) => parties),
    sports: all(({ sports }) => sports),
    nations: all(({ nations }) => nations),
    introduced: appearances.some(({ introduced }) => introduced),
  };
  return { appearances, known };
}

/** Reasons for names that differ only in a first name that one of them omits. */
const ONE_NAME_MORE: ReadonlySet<PersonMergeReason> = new Set(['SAME_SURNAME', 'MIDDLE_NAME', 'SHARED_ROLE']);

/**
 * Whether two groups can be about the same person. This is more lenient than an import: institutions with a common
 * name, such as "Supreme Court", match unless something contradicts. "Mark Hale" also matches "W. Mark Hale". For these
 * pairs, an import would only suggest a merge.
 */
function canMean(group: Group, other: Group): boolean {
  const { certain, sameName, reasons } = judge(group, other);
  if (certain || isElsewhere(group.known, other.known)) return certain;
  if (group.known.kind !== 'INDIVIDUAL')
    return (sameName || reasons.includes('PART_OF_NAME')) && !isAbroad(group.known, other.known, { shared: 0 });
  const oneMore = reasons.includes('MIDDLE_NAME') && reasons.every((reason) => ONE_NAME_MORE.has(reason));
  return oneMore && compareRoles(group.known.roles, other.known.roles) !== 'CONFLICT';
}

/** Compares two groups as an import compares a person in an article with a person in the graph. */
function judge({ appearances, known }: Group, other: Group): Judgment {
  const printed = printedOf(known);
  const others = new Set(other.appearances.flatMap((one) => [...one.others]));
  const shared = new Set(appearances.flatMap((one) => [...one.others].filter((id) => others.has(id)))).size;
  const outlets = new Set(appearances.map(({ outlet }) => outlet));
  const sameOutlet = other.known.articles.some(({ outlet }) => outlet !== null && outlets.has(outlet));
  const days = Math.min(
    Number.POSITIVE_INFINITY,
    ...appearances.flatMap((one) => other.appearances.map((two) => daysBetween(one.on, two.on))),
  );
  return judgePerson(
    printed,
    { known: other.known, names: comparePeople(printed, other.known) },
    {
      shared,
      sameOutlet,
      sameStory: haveSameStory(appearances, other.appearances),
      days,
      topic: topicOf(
        appearances.map(({ story }) => story.terms),
        other.known,
        known,
      ),
    },
  );
}

function haveSameStory(a: readonly Appearance[], b: readonly Appearance[]): boolean {
  return a.some(({ story }) => b.some((other) => compareStories(story, other.story).verdict === 'SAME'));
}

function printedOf(known: KnownPerson): PrintedPerson {
  return { ...known, named: true, gender: null, represents: null, mentions: [], keys: [] };
}

const laterOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

function daysBetween(a: number | null, b: number | null): number {
  return a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(a - b) / DAY;
}

function reasonsOf(group: Group, main: Group): PersonMergeReason[] {
  const { reasons } = judge(group, main);
  const conflict = compareRoles(group.known.roles, main.known.roles) === 'CONFLICT';
  return [
    ...reasons,
    ...(conflict && group.known.kind === 'INDIVIDUAL' ? (['OTHER_ROLE'] as const) : []),
    ...(isElsewhere(group.known, main.known) ? (['OTHER_PLACE'] as const) : []),
  ];
}
