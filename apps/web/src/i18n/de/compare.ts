import type { compare as english } from '../en/compare.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const compare: typeof english = {
  title: 'Versionen vergleichen',
  notFound: 'Aussage nicht gefunden',
  lead: (n) => `${count(n, 'weiterer Artikel enthält', 'weitere Artikel enthalten')} dieselben oder ähnliche Worte.`,
  sameSpeaker: (speaker) => `Aussagen von ${speaker} in anderen Artikeln`,
  otherSpeaker: 'Ähnliche Worte von anderen',
  otherSpeakerHint: 'Verglichen wurden nur die Worte. Es kann sich um verschiedene Aussagen handeln.',
  alike: (percent) => `${percent} der Wörter stimmen überein`,
  same: 'Identischer Wortlaut.',
  onlyHere: 'Nur in dieser Version:',
  place: 'Im Artikel lesen',
  none: 'Kein anderer Artikel enthält diese Aussage',
  noneHint:
    'Verglichen wurden Aussagen derselben Person und sehr ähnliche Aussagen anderer, die höchstens zwei Wochen auseinanderliegen.',
  how: 'Gefunden durch Vergleich der Wörter. Unterschiede sind hervorgehoben. Welche Version richtig ist, beurteilt Wortlaut nicht.',
  versions: (n) => `Mit ${count(n, 'weiterem Artikel', 'weiteren Artikeln')} vergleichen`,
};
