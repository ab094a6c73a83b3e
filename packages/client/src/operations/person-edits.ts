import { PersonLink } from '../fragments.ts';
import { graphql } from '../graphql.ts';
import { Problem } from './problem.ts';

/** The result of editing a person: the updated person, and the revision for an undo. */
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

/** Merges the person with the ID `other` into the person with the ID `id`. */
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

/** Finds people by name, in any spelling and ignoring accents. The most quoted people come first. */
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
