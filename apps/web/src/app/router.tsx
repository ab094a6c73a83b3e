import { createBrowserRouter } from 'react-router';
import { AddPage } from '../pages/add/add-page.tsx';
import { ArticlePage } from '../pages/article/article-page.tsx';
import { ArticlesPage } from '../pages/articles/articles-page.tsx';
import { EventPage } from '../pages/event/event-page.tsx';
import { EventsPage } from '../pages/events/events-page.tsx';
import { HelpPage } from '../pages/help/help-page.tsx';
import { ChangesPage } from '../pages/history/changes-page.tsx';
import { HistoryPage } from '../pages/history/history-page.tsx';
import { ImportPage } from '../pages/imports/import-page.tsx';
import { ImportsPage } from '../pages/imports/imports-page.tsx';
import { NotFoundPage } from '../pages/not-found/not-found-page.tsx';
import { PeoplePage } from '../pages/people/people-page.tsx';
import { PersonPage } from '../pages/person/person-page.tsx';
import { SearchPage } from '../pages/search/search-page.tsx';
import { StatementPage } from '../pages/statement/statement-page.tsx';
import { StatementsPage } from '../pages/statements/statements-page.tsx';
import { SuggestionsPage } from '../pages/suggestions/suggestions-page.tsx';
import { CrashPage } from './crash-page.tsx';
import { Layout } from './layout.tsx';

/** Creates the router with all paths of the client. The server responds to all of them with `index.html`. */
export function createRouter() {
  return createBrowserRouter([
    {
      Component: Layout,
      ErrorBoundary: CrashPage,
      children: [
        { index: true, Component: ArticlesPage },
        { path: 'articles/:id', Component: ArticlePage },
        { path: 'people', Component: PeoplePage },
        { path: 'people/:id', Component: PersonPage },
        { path: 'events', Component: EventsPage },
        { path: 'events/:id', Component: EventPage },
        { path: 'statements', Component: StatementsPage },
        { path: 'statements/:id', Component: StatementPage },
        { path: 'history/:id', Component: HistoryPage },
        { path: 'suggestions', Component: SuggestionsPage },
        { path: 'changes', Component: ChangesPage },
        { path: 'imports', Component: ImportsPage },
        { path: 'imports/:id', Component: ImportPage },
        { path: 'search', Component: SearchPage },
        { path: 'add', Component: AddPage },
        { path: 'help', Component: HelpPage },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}
