import { PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** A person who was changed, and the revision that takes it back. */
const PersonEdited = graphql(
  `
    fragment PersonEdited on PersonPayload {
      person {
        ...PersonLink
        version
        wikidataId
        statementCount
      }
      revision {
        id
      }
    }
  `,
  [PersonLink],
);

/** Adds a person whom the graph does not know. */
export const CreatePerson = graphql(
  `
    mutation CreatePerson($input: CreatePersonInput!) {
      createPerson(input: $input) {
        __typename
        ...PersonEdited
        ...Problem
      }
    }
  `,
  [PersonEdited, Problem],
);

/** Corrects what is known of a person: what is left out of the input stays. */
export const UpdatePerson = graphql(
  `
    mutation UpdatePerson($input: UpdatePersonInput!) {
      updatePerson(input: $input) {
        __typename
        ...PersonEdited
        ...Problem
      }
    }
  `,
  [PersonEdited, Problem],
);

/** Makes one person of two: `id` stays, `other` becomes a part. */
export const MergePeople = graphql(
  `
    mutation MergePeople($input: MergePeopleInput!) {
      mergePeople(input: $input) {
        __typename
        ...PersonEdited
        ...Problem
      }
    }
  `,
  [PersonEdited, Problem],
);

/** Makes two people of one: the spellings and articles given become those of a new person. */
export const SplitPerson = graphql(
  `
    mutation SplitPerson($input: SplitPersonInput!) {
      splitPerson(input: $input) {
        __typename
        ... on SplitPersonPayload {
          person {
            ...PersonLink
            version
          }
          newPerson {
            ...PersonLink
            version
          }
          revision {
            id
          }
        }
        ...Problem
      }
    }
  `,
  [PersonLink, Problem],
);

/** People who are called so or similarly, accents forgiven; most quoted first. */
export const FindPeople = graphql(
  `
    query FindPeople($name: String!, $first: Int!) {
      people(first: $first, filter: { name: $name }) {
        nodes {
          ...PersonLink
          version
          statementCount
        }
      }
    }
  `,
  [PersonLink],
);
