import type { en } from '../en/index.ts';
import { add } from './add.ts';
import { article } from './article.ts';
import { articles } from './articles.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { edit } from './edit.ts';
import { event } from './event.ts';
import { events } from './events.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { labels } from './labels.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { search } from './search.ts';
import { statement } from './statement.ts';
import { statements } from './statements.ts';
import { suggestions } from './suggestions.ts';

/** All texts of the interface in German. A missing text is a type error. */
export const de: typeof en = {
  add,
  article,
  articles,
  common,
  compare,
  edit,
  event,
  events,
  help,
  history,
  imports,
  labels,
  lists,
  live,
  people,
  person,
  search,
  statement,
  statements,
  suggestions,
};
