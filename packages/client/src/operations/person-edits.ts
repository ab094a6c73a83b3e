import { PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** The result of an edit of a person: the person, and the revision that can be undone. */
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

/** Adds a person to the graph. */
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

/** Updates a person. Fields that the input leaves out stay unchanged. */
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

/** Merges the person `other` into the person `id`. */
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

/** Splits a person: the given spellings and articles move to a new person. */
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

/** Finds people by name, in any spelling and without regard to accents, most quoted first. */
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
