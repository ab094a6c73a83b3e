import { count } from './count.ts';

/** Texts for the page that compares versions of a statement. */
export const compare = {
  title: 'Compare versions',
  notFound: 'Statement not found',
  lead: (n: number) => `${count(n, 'other article contains', 'other articles contain')} the same or similar words.`,
  sameSpeaker: (speaker: string) => `Statements by ${speaker} in other articles`,
  otherSpeaker: 'Similar statements by other speakers',
  otherSpeakerHint: 'Wortlaut compared only the words, so these may be different statements.',
  alike: (percent: string) => `${percent} of the words match`,
  same: 'The words are identical.',
  onlyHere: 'Only in this version:',
  place: 'View in article',
  none: 'No other article contains this statement',
  noneHint:
    'Wortlaut compared statements by the same person, and very similar statements by others, published within two weeks of each other.',
  how: 'Wortlaut finds versions by comparing the words. Differences are highlighted. Wortlaut does not judge which version is right.',
  versions: (n: number) => `Compare with ${count(n, 'other article', 'other articles')}`,
};
