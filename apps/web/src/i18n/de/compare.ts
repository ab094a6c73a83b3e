import type { compare as english } from '../en/compare.ts';
import { count } from './count.ts';

/** The German version of {@link english}. */
export const compare: typeof english = {
  title: 'Versionen vergleichen',
  notFound: 'Aussage nicht gefunden',
  lead: (n) => `${count(n, 'weiterer Artikel enthält', 'weitere Artikel enthalten')} dieselben oder ähnliche Worte.`,
  sameSpeaker: (speaker) => `Aussagen von ${speaker} in anderen Artikeln`,
  otherSpeaker: 'Ähnliche Aussagen von anderen',
  otherSpeakerHint: 'Wortlaut hat nur die Wörter verglichen. Es kann sich um verschiedene Aussagen handeln.',
  alike: (percent) => `${percent} der Wörter stimmen überein`,
  same: 'Der Wortlaut ist identisch.',
  onlyHere: 'Nur in dieser Version:',
  place: 'Im Artikel lesen',
  none: 'Kein anderer Artikel enthält diese Aussage',
  noneHint:
    'Wortlaut hat Aussagen derselben Person und sehr ähnliche Aussagen anderer verglichen, die höchstens zwei Wochen auseinanderliegen.',
  how: 'Wortlaut findet Versionen, indem es die Wörter vergleicht. Unterschiede sind hervorgehoben. Welche Version richtig ist, beurteilt Wortlaut nicht.',
  versions: (n) => `Mit ${count(n, 'weiterem Artikel', 'weiteren Artikeln')} vergleichen`,
};
