import { createClient } from '@wortlaut/client';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { fetchExchange, Provider } from 'urql';
import { LocaleProvider } from '../i18n/locale-context.tsx';
import { createCache } from './cache.ts';
import { createRouter } from './router.tsx';
import './theme.css';
import './base.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The element with the ID "root" is missing from index.html.');

const client = createClient({ url: '/graphql', exchanges: [createCache(), fetchExchange] });

createRoot(root).render(
  <StrictMode>
    <LocaleProvider>
      <Provider value={client}>
        <RouterProvider router={createRouter()} />
      </Provider>
    </LocaleProvider>
  </StrictMode>,
);
