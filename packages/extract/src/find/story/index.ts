export interface StoryTerm {
  readonly kind: 'PERSON' | 'NAME' | 'PLACE' | 'NUMBER' | 'YEAR' | 'HAPPENING' | 'WORD';
  readonly term: string;
  readonly weight: number;
}
export interface StoryForm {
  readonly terms: readonly StoryTerm[];
  readonly published: string | null;
  readonly language: string;
}
export const STORY_DAYS = 10;
export function candidateTerms(terms: readonly StoryTerm[]): string[] {
  return [...terms]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 12)
    .map(({ term }) => term);
}
export function compareStories(a: StoryForm, b: StoryForm): { verdict: 'SAME' | 'DIFFERENT'; score: number } {
  const w = new Map(a.terms.map(({ term, weight }) => [term, weight]));
  const score = b.terms.reduce((sum, { term, weight }) => sum + weight * (w.get(term) ?? 0), 0);
  return { verdict: score >= 0.3 ? 'SAME' : 'DIFFERENT', score };
}
export function storyTerms(body: string): StoryTerm[] {
  const counts = new Map<string, number>();
  for (const [word] of body.matchAll(/\p{Lu}\p{L}{3,}/gu))
    counts.set(word.toLowerCase().slice(0, 6), (counts.get(word.toLowerCase().slice(0, 6)) ?? 0) + 1);
  const top = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([term, n]) => ({ term, weight: 1 + Math.log(n) }));
  const norm = Math.sqrt(top.reduce((s, { weight }) => s + weight * weight, 0)) || 1;
  return top.map(({ term, weight }) => ({ term, kind: 'WORD' as const, weight: weight / norm }));
}
