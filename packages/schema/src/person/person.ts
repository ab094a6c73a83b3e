import { builder } from '../builder.ts';
import { Gender, PersonKind } from '../enums.ts';
import { VERSION_DESCRIPTION } from '../revision/version.ts';

/** A person, group or organization. */
export const Person = builder.prismaNode('Person', {
  // A lookup of an object that does not exist returns null.
  nullable: true,
  id: { field: 'id' },
  select: { id: true },
  description: 'An individual, a group or an organization that is mentioned or quoted. A person can be unnamed.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The preferred name, or the description used in the text if the person is unnamed.',
    }),
    kind: t.expose('kind', {
      type: PersonKind,
      description: 'Whether the person is an individual, a group or an organization.',
    }),
    named: t.exposeBoolean('named', {
      description: 'Whether the person has a name. False for a description such as "a White House spokeswoman".',
    }),
    gender: t.expose('gender', {
      type: Gender,
      nullable: true,
      description: 'The gender that the articles indicate. Null if unknown.',
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'The ID of the Wikidata item, such as "Q42". Null if unknown.',
    }),
    statementCount: t.exposeInt('statementCount', {
      description: 'The number of statements made by the person, alone or together with others.',
    }),
    represents: t.relation('represents', {
      nullable: true,
      description:
        'The person whom this person speaks for, such as the minister if this person is "a spokesman for the minister". If this person is a speaker, show both. Null if this person does not speak for anyone else.',
    }),
    version: t.exposeInt('version', { description: VERSION_DESCRIPTION }),
  }),
});

/** The connection type for lists of people. */
export const PersonConnection = builder.connectionObject(
  { type: Person, name: 'PersonConnection', description: 'A list of people.' },
  { name: 'PersonEdge', description: 'A person in a list, with its cursor.' },
);
