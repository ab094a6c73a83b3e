import type { EventLink, FragmentOf } from '@wortlaut/client';

/** The title of an event to show, with its language. */
export interface ShownTitle {
  readonly title: string;
  /** For the `lang` attribute. Undefined if an editor wrote the title. */
  readonly language: string | undefined;
}

/**
 * Chooses the title of an event for a reader.
 *
 * @param locale - the language of the reader
 * @returns the title in this language. If there is no such title, returns the first title of the event.
 */
export function eventTitle(
  { title, titles }: Pick<FragmentOf<typeof EventLink>, 'title' | 'titles'>,
  locale: string,
): ShownTitle {
  const isRead = ({ language }: { readonly language: string }) => language.split('-')[0] === locale;
  return titles.find(isRead) ?? titles[0] ?? { title, language: undefined };
}
