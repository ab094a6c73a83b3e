import type { EventLink, FragmentOf, PersonLink } from '@wortlaut/client';

/** The parts of an article that the form for its statements needs. */
export interface FormArticle {
  readonly id: string;
  readonly body: string;
  readonly language: string | undefined;
  /** The people whom the article mentions. The form suggests them before anything is typed. */
  readonly people: readonly FragmentOf<typeof PersonLink>[];
  /** The events that the article mentions. The form suggests them before anything is typed. */
  readonly events: readonly FragmentOf<typeof EventLink>[];
}
